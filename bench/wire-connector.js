'use strict';
const http = require('node:http');
const { postActivity } = require('./post-activity');
const { startStandIn } = require('./stand-in');

/** Sends questions to a bot as Teams does, and takes what the bot sends back. */
async function startConnector() {
  let arrived = () => {};
  const teams = await startStandIn(() => arrived(performance.now()));
  const { serviceUrl } = teams;
  const agent = new http.Agent({ keepAlive: true });

  /** Milliseconds from the question on the wire to the last byte of its answer on the wire. */
  async function ask(port, activity) {
    const answered = new Promise((resolve) => (arrived = resolve));
    const body = JSON.stringify({ ...activity, serviceUrl });
    const start = performance.now();
    const status = await postActivity(agent, port, body);
    if (status !== 200) throw new Error(`The bot answered with status ${status}.`);
    return (await answered) - start;
  }
  const stop = () => {
    agent.destroy();
    teams.stop();
  };
  return { ask, stop };
}

module.exports = { startConnector };
