'use strict';
const { once } = require('node:events');
const http = require('node:http');
const { postActivity } = require('./post-activity');

/** Stands for Teams on this machine: sends questions to a bot, and takes what the bot sends back. */
async function startConnector() {
  let arrived = () => {};
  const server = http.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      arrived(performance.now());
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.end('{"id":"sent"}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${server.address().port}`;
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
    server.closeAllConnections();
    server.close();
  };
  return { ask, stop };
}

module.exports = { startConnector };
