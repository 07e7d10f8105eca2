'use strict';
const { Buffer } = require('node:buffer');
const { once } = require('node:events');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { postActivity } = require('../../bench/post-activity');

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
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const conversation = decodeURIComponent(request.url.split('/')[3] ?? '');
      // A bot that needs long shows that it types meanwhile.
      const { type } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      if (type === 'message') waiting.get(conversation)?.();
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.end('{"id":"sent"}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${server.address().port}`;
  let agent = new http.Agent({ keepAlive: true });
  let asked = 0;

  function buildActivity(person) {
    const text = questions[asked % questions.length];
    asked += 1;
    return {
      ...{ type: 'message', id: `message-${asked}`, channelId: 'msteams', locale: 'da-DK', text, serviceUrl },
      timestamp: new Date().toISOString(),
      from: { id: `29:person-${person}`, name: 'Ida Holm', aadObjectId: `person-${person}` },
      recipient: { id: '28:kkr-bot', name: 'KKR-bot' },
      conversation: { id: `a:talk-${person}`, conversationType: 'personal' },
    };
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
    server.closeAllConnections();
    server.close();
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
