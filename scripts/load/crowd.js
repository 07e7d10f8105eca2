'use strict';
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { postActivity } = require('../../bench/post-activity');
const { buildQuestion } = require('../../bench/question-activity');
const { startStandIn } = require('../../bench/stand-in');

/** Teams waits so long for an answer, in milliseconds, and then sends the message again. */
const patience = 15_000;

/** Questions that people ask of the sample papers. */
const questions = JSON.parse(
  fs.readFileSync(path.join(__dirname, '..', '..', 'test', 'fixtures', 'questions', 'samples.json'), 'utf8'),
).map(({ question }) => question);

/** Stands for Teams on this machine, with many people at once: each asks, waits for the answer, and asks again. */
async function gatherCrowd() {
  /** By conversation: what to do when the answer is there. */
  const waiting = new Map();
  const teams = await startStandIn(({ url }, body) => {
    // A bot that needs long shows that it types meanwhile.
    const { type } = JSON.parse(body.toString('utf8'));
    if (type === 'message') waiting.get(decodeURIComponent(url.split('/')[3] ?? ''))?.();
  });
  const { serviceUrl } = teams;
  let agent = new http.Agent({ keepAlive: true });
  let asked = 0;

  function buildActivity(person) {
    const text = questions[asked % questions.length];
    asked += 1;
    return { ...buildQuestion(text, { number: asked, person, chat: person }), serviceUrl };
  }

  /** Milliseconds until the answer was on the wire; what went wrong, in a word, where it was not there in time. */
  async function ask(port, person) {
    const activity = buildActivity(person);
    const { id } = activity.conversation;
    let answeredAt = null;
    waiting.set(id, () => (answeredAt ??= performance.now()));
    const start = performance.now();
    const status = await postActivity(agent, port, JSON.stringify(activity)).catch((fault) => fault.code);
    if (status !== 200) return `status ${status}`;
    if (answeredAt === null) return 'unanswered';
    return answeredAt - start < patience ? answeredAt - start : 'late';
  }

  /** So many connections, before anybody asks: Node takes on one new connection at a time between two pieces of work. */
  async function connect(port, connections) {
    await Promise.all(Array.from({ length: connections }, () => greet(agent, port)));
  }

  /** Whoever asks next does so on new connections: a server closes those that nobody used for five seconds. */
  function hangUp() {
    agent.destroy();
    agent = new http.Agent({ keepAlive: true });
  }

  function stop() {
    agent.destroy();
    teams.stop();
  }
  return { ask, connect, hangUp, stop };
}

function greet(agent, port) {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path: '/health', agent }, (response) => {
      response.resume();
      response.on('end', resolve);
    });
    request.on('error', reject);
  });
}

module.exports = { gatherCrowd };
