// Loaded before the program of production: nothing of the program or its settings is changed for the proof. What it asks of
// Microsoft's servers is carried to a stand-in on this machine, and every connection that it opens is written down.
'use strict';
const { appendFileSync } = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const { Socket } = require('node:net');

/** Servers that the program may ask. The key service is the only one that it asks over the `https` of Node. */
const standsFor = ['login.botframework.com'];
const standIn = new URL(process.env.STAND_IN);

https.request = (options, done) => {
  const host = options.hostname ?? options.host;
  if (!standsFor.includes(host)) throw new Error(`The program asks ${host}, which it has no reason to.`);
  const { method, headers } = options;
  const path = options.path ?? `${options.pathname}${options.search ?? ''}`;
  return http.request({ host: standIn.hostname, port: standIn.port, method, path, headers }, done);
};

// A fault that nobody catches, with what a person typed in its message.
process.on('SIGUSR2', () => {
  throw new TypeError('hvad mener Qwertz?');
});

const { connect } = Socket.prototype;
Socket.prototype.connect = function connectAndTell(...parameters) {
  const [options] = Array.isArray(parameters[0]) ? parameters[0] : parameters;
  appendFileSync(process.env.CONNECTIONS, `${options.host ?? 'localhost'}:${options.port ?? options.path}\n`);
  return connect.apply(this, parameters);
};
