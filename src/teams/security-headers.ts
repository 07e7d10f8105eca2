import type { Request, Response } from 'restify';

/**
 * For every response, whatever it is: nothing in it runs, is framed, guessed at, kept by a browser or found by a search
 * engine, and browsers come back by HTTPS only.
 */
const headers = {
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cache-Control': 'no-store',
} as const;

/** Goes before all routes, so that what no route takes has them too. */
export function setSecurityHeaders(_request: Request, response: Response, next: () => void): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  next();
}
