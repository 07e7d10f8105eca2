'use strict';
const { once } = require('node:events');
const http = require('node:http');

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
    const status = await post(agent, port, body);
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

/** Resolves to the status once the bot has ended its turn. */
function post(agent, port, body) {
  const headers = { 'Content-Type': 'application/json' };
  const target = { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers };
  return new Promise((resolve, reject) => {
    const request = http.request(target, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject);
    request.end(body);
  });
}

module.exports = { startConnector };
