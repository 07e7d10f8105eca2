import type { RegisterItem } from '../meetings/register';

/** Each with a title that it takes and a look-alike that it refuses. */
const proceduralTitles = [
  {
    pattern: /^godkendelse af (?:dagsorden|referat|forslag til dagsorden)/iu,
    takes: 'Godkendelse af dagsorden',
    refuses: 'Godkendelse af resultatkontrakt',
  },
  { pattern: /^eventuelt\.?$/iu, takes: 'Eventuelt', refuses: 'Eventuelt ny aftale om beredskab' },
  {
    pattern: /^(?:sager|punkter|emner) til (?:næste|kommende) møder?/iu,
    takes: 'Punkter til næste møde',
    refuses: 'Punkter til en fælles klimaplan',
  },
  { pattern: /^(?:næste|kommende) møder?\.?$/iu, takes: 'Næste møde', refuses: 'Næste møde i styregruppen for DK2020' },
] as const satisfies readonly { pattern: RegExp; takes: string; refuses: string }[];

export { proceduralTitles };

/** True for the items that every meeting has and that say nothing on a subject. */
export function isProcedural({ title }: Pick<RegisterItem, 'title'>): boolean {
  return proceduralTitles.some(({ pattern }) => pattern.test(title.trim()));
}
