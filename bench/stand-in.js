'use strict';
const { Buffer } = require('node:buffer');
const { once } = require('node:events');
const http = require('node:http');

/** Stands for Teams on this machine: takes whatever a bot sends, at once, and shows each request with its body to `take`. */
async function startStandIn(take = () => {}) {
  let taken = 0;
  const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      taken += 1;
      take(request, Buffer.concat(chunks));
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: `message-${taken}` }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { serviceUrl: `http://127.0.0.1:${server.address().port}`, stop };
}

module.exports = { startStandIn };
