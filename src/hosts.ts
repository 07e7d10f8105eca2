import { isIP } from 'node:net';

/** True for "localhost", "127.0.0.1", "127.8.8.8", "::1" and "[::1]". False for "localhost.example.org" and "0.0.0.0". */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/u, '$1').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** "smba.trafficmanager.net", "*.botframework.com" for every name below it, "127.0.0.1". Refuses "*", "*.com" and an address with a path. */
export const hostPattern = /^(?:\*\.(?=[^.]+\.))?[a-z\d]+(?:[a-z\d.-]*[a-z\d])?$/iu;

/** Whether a host is one of those; "*.botframework.com" does not stand for "botframework.com" itself. */
export function isAmong(host: string, patterns: readonly string[]): boolean {
  const name = host.toLowerCase();
  return patterns.some((pattern) =>
    pattern.startsWith('*.') ? name.endsWith(pattern.slice(1).toLowerCase()) : name === pattern.toLowerCase(),
  );
}
