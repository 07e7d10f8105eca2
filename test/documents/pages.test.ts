import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type * as collections from '../../src/collection';
import type { AnswerHit } from '../../src/answers/answer';
import { root } from '../source';
import { compiled } from './compiled';

const { readCollection, ask } = compiled('collection') as typeof collections;
const fixtures = join(root, 'test', 'fixtures', 'formats');

/** Letters and digits alone: how a producer breaks lines and parts words is no matter here. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
}

/** The text of each page as the library itself gives it, read past all of our own reading. */
function pagesOf(path: string): string[] {
  const output = execFileSync(process.execPath, [join(__dirname, 'page-texts.mjs'), path], { encoding: 'utf8' });
  return (JSON.parse(output) as string[]).map(letters);
}

/** The beginning of a quotation without its list number: the end may stand on the next page, the number be drawn apart. */
function opening(text: string): string {
  return letters((text.split('\n')[0] ?? '').replace(/^\d+\.\s/u, '')).slice(0, 30);
}

/** What a hit quotes, each with the place that is cited for it. */
function quotations({ source, excerptSource, decision, excerpt, recommendation }: AnswerHit) {
  const main = [decision, recommendation].flatMap((quote) => (quote === null ? [] : [{ quote, source }]));
  return [...main, { quote: excerpt, source: excerptSource ?? source }];
}

describe.each(['', '-dense'])('answers over PDFs%s', (style) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kkr-pages-'));
    for (const paper of readdirSync(fixtures))
      copyFileSync(join(fixtures, paper, `${paper}${style}.pdf`), join(folder, `${paper}.pdf`));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('cite the page that the words stand on, or one before them', async () => {
    const collection = await readCollection(folder);
    const asker = { circle: null, today: '2026-11-22', language: null };
    const questions = [
      'botilbud',
      'hvad blev besluttet om flygtninge?',
      'beredskab',
      'sundhedsreform',
      'børnehus takst',
    ];
    const hits = questions.flatMap((question): readonly AnswerHit[] => ask(collection, question, asker).hits);
    const texts = new Map(readdirSync(folder).map((file) => [file, pagesOf(join(folder, file))]));
    const wrong = hits.flatMap(quotations).filter(({ quote, source }) => {
      const page = (source.page ?? 0) - 1;
      const where = (texts.get(source.file) ?? []).flatMap((text, index) =>
        text.includes(opening(quote)) ? [index] : [],
      );
      return !where.some((index) => (source.pageIs === 'exact' ? index === page : index >= page));
    });
    expect(wrong).toEqual([]);
    const exact = hits.filter(({ source }) => source.pageIs === 'exact').length;
    expect(exact).toBeGreaterThan(3);

    const { meeting } = ask(collection, 'hvem deltog i KKR Sjælland 12. marts 2025?', asker);
    const pages = texts.get('kkr-sjaelland-2025-03-12-referat.pdf') ?? [];
    const namesFirst = pages.findIndex((text) => text.includes(letters(meeting?.participants[0]?.name ?? '?')));
    expect(meeting?.attendanceSource).toMatchObject({ page: namesFirst + 1, pageIs: 'exact' });
    expect(meeting?.attendanceSource?.citation).toBe(`KKR Sjælland, 12.03.2025, referat, s. ${namesFirst + 1}`);
    expect(meeting?.source?.file).toBe('kkr-sjaelland-2025-03-12-referat.pdf');
  });
});
