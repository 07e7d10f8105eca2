import { Socket } from 'node:net';

/** "localhost", "127.0.0.1", "::1". Refuses "login.microsoftonline.com". */
const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/u;

interface Target {
  readonly host?: string;
  /** Path of a local socket; node:http passes null where there is none. */
  readonly path?: string | null;
}

/** Node calls `connect` with (options), (port, host) or with an array of these. */
function targetOf(parameters: readonly unknown[]): Target {
  const [first, second]: readonly unknown[] = Array.isArray(parameters[0]) ? (parameters[0] as unknown[]) : parameters;
  if (typeof first === 'object' && first !== null) return first;
  return typeof second === 'string' ? { host: second } : {};
}

type Connect = (this: Socket, ...parameters: unknown[]) => Socket;
const prototype = Socket.prototype as unknown as { connect: Connect };
const connect = prototype.connect;

/** Tests talk to this machine only: any other connection fails at once, with the host's name. */
prototype.connect = function (...parameters) {
  const { host, path } = targetOf(parameters);
  if (typeof path !== 'string' && !loopback.test(host ?? 'localhost')) {
    throw new Error(`A test tried to reach ${host ?? 'a host'}; tests have no network.`);
  }
  return connect.apply(this, parameters);
};
