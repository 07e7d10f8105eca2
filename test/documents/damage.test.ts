import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readTextBlocks } from '../../src/documents/text-reader';
import { parseMeeting } from '../../src/meetings/parse-meeting';
import { root } from '../source';

const samples = join(root, 'samples');
const papers = readdirSync(samples).filter((name) => !name.startsWith('README'));

/** Random numbers from 0 to 1 that are the same in every run: a linear congruential generator, Numerical Recipes. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function parse(text: string): void {
  parseMeeting({ file: 'papir.txt', mediaType: 'text/plain', blocks: readTextBlocks(text) });
}

/** What a mutation may put in place of some letters. */
const intruders = [
  '',
  '\n',
  '\n\n\n',
  '\t',
  '\f',
  '1. ',
  '2.3. ',
  '- ',
  '**',
  '|',
  'Beslutning\n',
  '(',
  '\\',
  '<b>',
  '-\n',
  '😀',
  '12-13-2025',
];

function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() ** 3 * 200);
  const intruder = intruders[Math.floor(random() * intruders.length)] ?? '';
  return text.slice(0, at) + intruder + text.slice(at + length);
}

describe.each(papers)('%s', (paper) => {
  const text = readFileSync(join(samples, paper), 'utf8');

  test('parses when cut at any line end', () => {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) parse(text.slice(0, at));
  }, 60_000);

  test('parses when cut inside any of 200 lines', () => {
    const random = seededRandom(1);
    for (let cut = 0; cut < 200; cut += 1) parse(text.slice(0, Math.floor(random() * text.length)));
  }, 60_000);

  test('parses after any of 200 mutations', () => {
    const random = seededRandom(2);
    for (let round = 0; round < 200; round += 1) parse(mutate(text, random));
  }, 60_000);
});

/** The least of several times: other work on the machine only adds. */
function timeOf(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    parse(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(['kkr-sjaelland-2025-03-12-referat.txt', 'kkr-sjaelland-2024-09-10-dagsorden.txt'])(
  'twice as much of %s costs at most 2.5 times the time',
  (paper) => {
    const text = `${readFileSync(join(samples, paper), 'utf8')}\n\n`;
    timeOf(text.repeat(8));
    expect(timeOf(text.repeat(32)) / timeOf(text.repeat(16))).toBeLessThan(2.5);
  },
  60_000,
);
