import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPaper } from '../../src/collection';
import { readTextBlocks } from '../../src/documents/text-reader';
import { buildRegister } from '../../src/meetings/build-register';
import type { Meeting } from '../../src/meetings/meeting';
import { parseMeeting } from '../../src/meetings/parse-meeting';
import { resolveDecision } from '../../src/meetings/resolve-decision';

const samples = join(__dirname, '..', '..', 'samples');
const files = readdirSync(samples).filter((file) => file.startsWith('kkr-'));
const sources = new Map(files.map((file) => [file, readFileSync(join(samples, file), 'utf8')]));

/** Letters and digits alone: markup, line ends and the hyphens of broken words are no words. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/<[^<>]*>|\]\([^)]*\)|[^\p{L}\d]/gu, '');
}

function parseText(file: string, text: string): Meeting | null {
  return parseMeeting({ file, mediaType: 'text/plain', blocks: readTextBlocks(text) });
}

describe.each(files)('what is read of %s', (file) => {
  const source = letters((sources.get(file) ?? '').replaceAll(/^.*(?:SIDE {2}\|| \| \d\d-\d\d-\d{4}).*$/gmu, ''));

  test('every passage, statement, remark and resolved text stands in the source', async () => {
    const { meeting } = await readPaper(join(samples, file));
    for (const item of meeting.items) {
      const { decision, recommendation } = item.sections;
      const resolved = resolveDecision({ body: meeting.body, decision, recommendation });
      const quotes = [...item.passages, ...item.statements, ...item.refersTo].map(({ text }) => text);
      for (const quote of [...quotes, item.title, item.remark, ...(resolved?.split('\n') ?? [])]) {
        expect(source).toContain(letters(quote ?? ''));
      }
    }
  });
});

describe('a paper that is cut or damaged', () => {
  test.each(files)('%s parses wherever its lines are cut off', (file) => {
    const lines = (sources.get(file) ?? '').split('\n');
    // Every line end would take minutes: the steps are odd so that all kinds of lines are met.
    for (let end = 0; end < lines.length; end += 23)
      expect(() => parseText(file, lines.slice(0, end).join('\n'))).not.toThrow();
  });

  test('parses with any part taken out, doubled or replaced', () => {
    const text = fc.constantFrom(...sources.values());
    const damage = fc.record({
      at: fc.nat(40_000),
      length: fc.nat(400),
      put: fc.string({ unit: 'binary', maxLength: 40 }),
    });
    fc.assert(
      fc.property(text, damage, (source, { at, length, put }) => {
        parseText('skadet.txt', source.slice(0, at) + put + source.slice(at + length));
      }),
      { numRuns: 40, seed: 17 },
    );
  });
});

describe('a register', () => {
  test('is the same in whatever order the papers come', async () => {
    const papers = await Promise.all(files.map((file) => readPaper(join(samples, file))));
    expect(buildRegister([...papers].reverse())).toEqual(buildRegister(papers));
  });

  test('has each meeting and each item once', async () => {
    const register = buildRegister(await Promise.all(files.map((file) => readPaper(join(samples, file)))));
    const meetings = register.meetings.map(({ id }) => id);
    const items = register.meetings.flatMap((meeting) => meeting.items.map(({ id }) => id));
    expect(new Set(meetings).size).toBe(meetings.length);
    expect(new Set(items).size).toBe(items.length);
  });
});
