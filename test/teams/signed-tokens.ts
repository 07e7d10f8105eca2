import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export const issuer = 'https://api.botframework.com';
export const hour = 3_600;
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const strangersKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });

export type Claims = Readonly<Record<string, unknown>>;

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** What the Bot Framework says in a token for a bot, with changes. */
export function claimsFor(botId: string, serviceUrl: string, changes: Claims = {}): Claims {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: botId, serviceurl: serviceUrl, nbf: now - hour, exp: now + hour, ...changes };
}

export function sign(claims: Claims, key: KeyObject = keys.privateKey): string {
  const content = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })}.${encode(claims)}`;
  return `Bearer ${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`;
}

/** The public key used as a shared secret: the oldest trick. */
function signWithPublicKey(claims: Claims): string {
  const content = `${encode({ alg: 'HS256', typ: 'JWT', kid: 'key-1' })}.${encode(claims)}`;
  const secret = keys.publicKey.export({ type: 'spki', format: 'pem' });
  return `Bearer ${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

function signWithNothing(claims: Claims): string {
  return `Bearer ${encode({ alg: 'none', typ: 'JWT', kid: 'key-1' })}.${encode(claims)}.`;
}

/** Every way that an Authorization header can be wrong; `claims` gives those of a right one, with changes. */
export const wrongTokens: readonly (readonly [string, (claims: (changes?: Claims) => Claims) => string])[] = [
  ['no token', () => ''],
  ['a word', () => 'garbage'],
  ['a word as token', () => 'Bearer garbage'],
  ['three empty parts', () => 'Bearer ..'],
  ['another scheme', (claims) => sign(claims()).replace('Bearer', 'Basic')],
  ['a token for another bot', (claims) => sign(claims({ aud: 'another' }))],
  ['a token of another issuer', (claims) => sign(claims({ iss: 'https://example.org' }))],
  ['an expired token', (claims) => sign(claims({ exp: Math.floor(Date.now() / 1000) - hour }))],
  ['a token of the future', (claims) => sign(claims({ nbf: Math.floor(Date.now() / 1000) + hour }))],
  ['a token for another service', (claims) => sign(claims({ serviceurl: 'https://example.org' }))],
  ['a token signed by a stranger', (claims) => sign(claims(), strangersKeys.privateKey)],
  ['a token signed with the public key as secret', (claims) => signWithPublicKey(claims())],
  ['a token that names no algorithm', (claims) => signWithNothing(claims())],
  ['a token without signature', (claims) => sign(claims()).replace(/\.[^.]*$/u, '.')],
];

/** Answers as Microsoft's OpenID service, which publishes the keys that tokens are signed with; `base` is its address. */
export function answerAsKeyService(request: IncomingMessage, response: ServerResponse, base: string): void {
  const key = { ...keys.publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  const body = request.url?.endsWith('/keys') ? { keys: [key] } : { issuer, jwks_uri: `${base}/keys` };
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(body));
}
