import { regions } from '../meetings/regions';

/** "Sjælland" of "KKR Sjælland": short enough for a button. */
export function regionOfBody(body: string): string {
  return regions.find((region) => region.body === body)?.name ?? body;
}
