import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPaper } from '../../src/papers';
import { buildRegister } from '../../src/meetings/build-register';
import { resolveDecision } from '../../src/meetings/resolve-decision';

const samples = join(__dirname, '..', '..', 'samples');
const files = readdirSync(samples).filter((file) => file.startsWith('kkr-'));
const sources = new Map(files.map((file) => [file, readFileSync(join(samples, file), 'utf8')]));

/** Letters and digits alone: markup, line ends and the hyphens of broken words are no words. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/<[^<>]*>|\]\([^)]*\)|[^\p{L}\d]/gu, '');
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
