import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

import type { Document } from '../../src/documents/document';
import type { Meeting } from '../../src/meetings/meeting';
import { parseMeeting } from '../../src/meetings/parse-meeting';
import { root } from '../source';
import { compiled } from './compiled';

const { readDocument } = compiled('documents/read-document') as { readDocument: (path: string) => Promise<Document> };

const folder = join(root, 'test', 'fixtures', 'formats');
const papers = readdirSync(folder);

type Plain = Record<string, unknown>;

interface Deviation {
  readonly what: string;
  /** Endings of the files that may differ so. */
  readonly formats: readonly string[];
  readonly reason: string;
  /** The value of a key as both sides count as equal. */
  readonly level: (key: string, value: unknown) => unknown;
}

const everywhere = ['.txt', '.md', '.html', '.docx', '.pdf'];

/** What may differ between the formats of one paper, and why. Everything else is equal. */
const deviations: readonly Deviation[] = [
  {
    what: 'page, pageIs, attendancePage',
    formats: everywhere,
    reason:
      'A PDF shows the page of the words themselves, a text sometimes; else the table of contents names one, or none.',
    level: (key, value) => {
      // Absent where it is not known.
      if (key === 'attendancePage') return undefined;
      return key === 'page' || key === 'pageIs' ? null : value;
    },
  },
  {
    what: 'line',
    formats: everywhere,
    reason: 'Problems name a line of their own source.',
    level: (key, value) => (key === 'line' ? 0 : value),
  },
  {
    what: 'blank lines',
    formats: everywhere,
    reason: 'A dense text shows no space between a paragraph and its list, a page or a Word document always does.',
    level: (_key, value) => (typeof value === 'string' ? value.replaceAll(/\n+/gu, '\n') : value),
  },
  {
    what: 'list marks',
    formats: everywhere,
    reason: 'A text has "–" or "•" as written; of a list in the other formats only is known that it is one.',
    level: (_key, value) => (typeof value === 'string' ? value.replaceAll(/^[–•] /gmu, '- ') : value),
  },
  {
    what: 'headings inside a section',
    formats: everywhere,
    reason: 'Plain text cannot mark a heading.',
    level: (key, value) => (key === 'kind' && value === 'heading' ? 'paragraph' : value),
  },
  {
    what: 'empty columns',
    formats: ['.pdf'],
    reason: 'A column that is empty in every row leaves no trace on a page.',
    level: (key, value) => {
      if (key === 'columns') return (value as string[]).filter((column) => column !== '');
      return typeof value === 'string' ? value.replaceAll(/\t+/gu, '\t') : value;
    },
  },
];

/** A meeting with what the deviations name made equal. */
function levelled(meeting: Meeting | null, ending: string): Plain {
  const allowed = deviations.filter(({ formats }) => formats.includes(ending));
  const level = (key: string, value: unknown): unknown => allowed.reduce((now, each) => each.level(key, now), value);
  return JSON.parse(JSON.stringify(meeting, level)) as Plain;
}

function sampleOf(paper: string): string {
  const found = ['.txt', '.md'].map((ending) => join(root, 'samples', paper + ending)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`samples/ has no ${paper}`);
  return found;
}

describe.each(papers)('%s', (paper) => {
  const files = readdirSync(join(folder, paper));

  test('is there in five formats, PDF from two programs', () => {
    expect(new Set(files.map((file) => extname(file)))).toEqual(new Set(everywhere));
    expect(files.filter((file) => file.endsWith('.pdf'))).toHaveLength(2);
  });

  test.each(files)(
    '%s is the same meeting as the sample',
    async (file) => {
      const ending = extname(file);
      const expected = levelled(parseMeeting(await readDocument(sampleOf(paper))), ending);
      const document = await readDocument(join(folder, paper, file));
      // The name may tell what the paper does not: it is the same for all.
      const meeting = parseMeeting({ ...document, file: paper });
      expect(levelled(meeting, ending)).toEqual(expected);
    },
    30_000,
  );
});

test.each(papers)(
  'every item of %s has its exact page in a PDF',
  async (paper) => {
    const meeting = parseMeeting(await readDocument(join(folder, paper, `${paper}.pdf`)));
    const certainty = meeting?.items.map(({ pageIs }) => pageIs) ?? [];
    expect(new Set(certainty)).toEqual(new Set([meeting?.kind === 'annex' ? 'itemStart' : 'exact']));
  },
  30_000,
);
