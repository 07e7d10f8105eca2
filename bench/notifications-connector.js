'use strict';
// Stands for Teams in a process of its own: takes every message, at once.
const { createServer } = require('node:http');

let taken = 0;
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    taken += 1;
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ id: `message-${taken}` }));
  });
});
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
process.once('disconnect', () => process.exit());
