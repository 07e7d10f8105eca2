import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { decodeText } from '../../src/documents/decode-text';
import { readTextBlocks } from '../../src/documents/text-reader';
import type { Meeting } from '../../src/meetings/meeting';
import { parseMeeting } from '../../src/meetings/parse-meeting';
import { processorTime } from '../processor-time';

const root = join(__dirname, '..', '..');
const goldens = join(root, 'test', 'fixtures', 'meetings');

/** FUZZ=1 tries every line end and 200 cuts and mutations of each paper, the samples too: a few minutes. */
const thorough = process.env['FUZZ'] === '1';
const tries = thorough ? 200 : 8;
const step = thorough ? 1 : 5;

function read(path: string): string {
  return decodeText(readFileSync(path)) ?? '';
}

const small = readdirSync(goldens).map((slug) => {
  const source = readdirSync(join(goldens, slug)).find((name) => name.startsWith('source.')) ?? '';
  return [slug, read(join(goldens, slug, source))] as const;
});
const samples = readdirSync(join(root, 'samples'))
  .filter((file) => file.startsWith('kkr-'))
  .map((file) => [file, read(join(root, 'samples', file))] as const);
const papers = thorough ? [...small, ...samples] : small;

function parse(text: string): Meeting | null {
  return parseMeeting({ file: 'papir.txt', mediaType: 'text/plain', blocks: readTextBlocks(text) });
}

/** Numbers below `limit`, the same in every run (mulberry32). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  };
}

/** What a mutation puts in: line ends, marks that the parser looks for, and things no paper holds. */
const insertions = [
  '',
  '\n',
  '\n\n\n',
  '\t',
  '\f',
  '\r',
  '\0',
  '2. ',
  '2.1 ',
  'Beslutning\n',
  'Beslutning i Byrådet den 31. juni 2020:',
  'Punkt 99: Alt',
  'Side 3 af 2\n',
  '99999999999. x',
  'den 45. maj 2025',
  'K17 K22 K29 ',
  '((((((',
  '<table><tr><td>',
  '|||||',
  '\u200b\u00ad\ufeff',
  '𝕂𝕂ℝ',
  '-'.repeat(300),
  '. '.repeat(300),
  'A '.repeat(300),
] as const;

function mutate(text: string, random: (limit: number) => number): string {
  const at = random(text.length);
  const taken = random(3) === 0 ? random(200) : 0;
  return text.slice(0, at) + (insertions[random(insertions.length)] ?? '') + text.slice(at + taken);
}

test.each(papers)('%s parses when it is cut at any line end, or inside a line', (_name, text) => {
  const random = randomNumbers(17);
  const lineEnds = [...text.matchAll(/\n/gu)].map(({ index }) => index).filter((_, index) => index % step === 0);
  const cuts = Array.from({ length: tries }, () => random(text.length));
  for (const end of [...lineEnds, ...cuts]) expect(() => parse(text.slice(0, end))).not.toThrow();
});

test.each(papers)('%s parses with any damage', (_name, text) => {
  const random = randomNumbers(29);
  for (let index = 0; index < tries; index += 1) {
    const damaged = mutate(text, random);
    expect(() => parse(damaged)).not.toThrow();
  }
});

/** The cheapest of five runs, in milliseconds of processor time: collecting garbage only ever adds. */
function cheapest(text: string): number {
  return Math.min(...[1, 2, 3, 4, 5].map(() => processorTime(() => parse(text))));
}

test('a paper of twice the size takes at most two and a half times as long', () => {
  const text = samples.map(([, source]) => source).join('\n\n');
  parse(text);
  // 100 ms: what caches shared with other work were seen to add.
  expect(cheapest(text + text)).toBeLessThan(2.5 * cheapest(text) + 100);
});

test.each([
  ['one endless sentence', 'KKR Sjælland '.repeat(8000)],
  ['one endless word', 'a'.repeat(100_000)],
  ['endless initials', 'A. B. '.repeat(16_000)],
  ['endless commas', 'Lis Holm, '.repeat(10_000)],
  ['endless numbers', '1. 2. 3. 4. '.repeat(8000)],
  ['endless dates', 'den 3. maj 2025 kl. 9 '.repeat(4000)],
  ['endless brackets', '(K17) ('.repeat(14_000)],
  ['endless white space', ' \t '.repeat(30_000)],
])('a decision of %s is read within three seconds of processor time', (_name, words) => {
  const front = 'REFERAT\n\nKKR Sjælland\n\nDato: 4. juni 2025\n\nDeltagere\n\n';
  const text = `${front}${words}\n\n1. Ny bro\n\nBeslutning\n\n${words}\n\n2. Eventuelt\n\nBeslutning\n\n${words}`;
  // A third of a second when nothing else runs; what grows with the square of the length takes minutes.
  expect(processorTime(() => parse(text))).toBeLessThan(3000);
});
