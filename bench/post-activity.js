'use strict';
const http = require('node:http');

/** Posts a body to a bot on this machine; resolves to the status once the bot has ended its turn. */
function postActivity(agent, port, body) {
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

module.exports = { postActivity };
