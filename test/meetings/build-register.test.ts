import { join } from 'node:path';

import { readPaper } from '../../src/papers';
import { readTextBlocks } from '../../src/documents/text-reader';
import { buildRegister } from '../../src/meetings/build-register';
import type { Paper } from '../../src/meetings/paper';
import { parseMeeting } from '../../src/meetings/parse-meeting';
import type { ItemFlag, RegisterMeeting } from '../../src/meetings/register';

const samples = join(__dirname, '..', '..', 'samples');

type Sections = Partial<Record<'Baggrund' | 'Indstilling' | 'Sagsfremstilling' | 'Beslutning', string>>;

interface Sketch {
  readonly file?: string;
  readonly kind?: string;
  readonly body?: string;
  readonly date?: string;
  readonly modified?: string;
  readonly items: Readonly<Record<string, Sections>>;
}

/** A paper written out as text and read as any other. */
function paper({
  kind = 'REFERAT',
  body = 'KKR SJÆLLAND',
  date = '12-03-2025',
  modified,
  items,
  ...rest
}: Sketch): Paper {
  const file = rest.file ?? `${kind.toLowerCase()}.txt`;
  const parts = Object.entries(items).map(([heading, sections], index) => {
    const text = Object.entries(sections).map(([name, words]) => `${name}\n\n${words}`);
    return [/^\d/u.test(heading) ? heading : `${index + 1}. ${heading}`, 'SAG-2025-00001 abc', ...text].join('\n\n');
  });
  const blocks = readTextBlocks([kind, body, `Dato: ${date} 10:00`, ...parts].join('\n\n'));
  const meeting = parseMeeting({ file, mediaType: 'text/plain', blocks });
  if (!meeting) throw new Error(`${file} is no meeting paper`);
  return modified === undefined ? { file, meeting } : { file, meeting, modified };
}

function onlyMeeting(papers: readonly Paper[]): RegisterMeeting {
  const { meetings } = buildRegister(papers);
  expect(meetings).toHaveLength(1);
  return meetings[0] as RegisterMeeting;
}

const proposal = { Baggrund: 'Broen er gammel.', Indstilling: 'Det indstilles, at KKR Sjælland godkender broen.' };

describe('agenda and minutes of one meeting', () => {
  const agenda = paper({ kind: 'DAGSORDEN', items: { 'Ny bro': proposal, Havneplan: proposal } });
  const minutes = paper({
    items: { 'Ny bro': { Beslutning: 'KKR Sjælland tiltrådte indstillingen.' }, Havneplan: { Beslutning: 'Drøftet.' } },
  });

  test('are one meeting with each item once', () => {
    const meeting = onlyMeeting([agenda, minutes]);
    expect(meeting.kinds).toEqual(['minutes', 'agenda']);
    expect(meeting.items.map(({ id }) => id)).toEqual(['kkr-sjaelland/2025-03-12/1', 'kkr-sjaelland/2025-03-12/2']);
  });

  test('fill each other in: the minutes adopt the recommendation of the agenda', () => {
    const [item] = onlyMeeting([agenda, minutes]).items;
    expect(item?.sections).toMatchObject({ background: 'Broen er gammel.', recommendation: proposal.Indstilling });
    expect(item?.resolvedOutcomes).toEqual(['approved']);
    expect(item?.sources.map(({ file }) => file)).toEqual(['referat.txt', 'dagsorden.txt']);
  });

  test('of two bodies on one day are two meetings', () => {
    const other = paper({ body: 'KKR SYDDANMARK', items: { 'Ny bro': { Beslutning: 'Drøftet.' } } });
    expect(buildRegister([minutes, other]).meetings.map(({ id }) => id)).toEqual([
      'kkr-sjaelland/2025-03-12',
      'kkr-syddanmark/2025-03-12',
    ]);
  });
});

describe('what agenda and minutes disagree about', () => {
  const agenda = paper({
    kind: 'DAGSORDEN',
    items: { 'Ny bro': proposal, Havneplan: proposal, 'Fælles indkøb af is': proposal },
  });
  const minutes = paper({
    items: {
      'Ny bro': { Beslutning: 'Punktet blev taget af dagsordenen.' },
      'Høringssvar om vand': { Beslutning: 'Godkendt.' },
      'Fælles indkøb af sand': { Beslutning: 'Drøftet.' },
      Havneplan: { Beslutning: 'Drøftet.' },
    },
  });
  const flags = Object.fromEntries(onlyMeeting([agenda, minutes]).items.map((item) => [item.title, item.flags]));

  test.each<[string, ItemFlag[]]>([
    ['Ny bro', ['withdrawn']],
    ['Høringssvar om vand', ['added']],
    ['Havneplan', ['renumbered']],
  ])('%s is %j', (title, expected) => {
    expect(flags[title]).toEqual(expected);
  });

  test('a title that changed by a word under the same number is the same item', () => {
    expect(flags['Fælles indkøb af sand']).toEqual([]);
    expect(flags['Fælles indkøb af is']).toBeUndefined();
  });

  test('a dropped item keeps an id of its own beside the one that took its number', () => {
    const before = paper({ kind: 'DAGSORDEN', items: { 'Ny bro': proposal } });
    const after = paper({ items: { Havneplan: { Beslutning: 'Drøftet.' } } });
    const { items } = onlyMeeting([before, after]);
    expect(items.map(({ id, flags: found }) => [id, found])).toEqual([
      ['kkr-sjaelland/2025-03-12/1', ['added']],
      ['kkr-sjaelland/2025-03-12/1-agenda', ['dropped']],
    ]);
  });

  test('an agenda alone flags nothing', () => {
    expect(onlyMeeting([agenda]).items.flatMap((item) => item.flags)).toEqual([]);
  });
});

test('the samples of 12 March 2025 show an item moved, one added and one withdrawn', async () => {
  const files = ['dagsorden.txt', 'referat.txt', 'bilag.md'].map((end) => `kkr-sjaelland-2025-03-12-${end}`);
  const meeting = onlyMeeting(await Promise.all(files.map((file) => readPaper(join(samples, file)))));
  const flagged = meeting.items.filter(({ flags }) => flags.length > 0);
  expect(flagged.map(({ number, title, flags }) => [number, title, flags])).toEqual([
    ['2.6', 'Fælles selskab for genbrugspladser', ['withdrawn']],
    ['2.7', 'Høringssvar om beredskabsloven', ['added']],
    ['4.3', 'Evaluering af sosu-lærepladser i 2024', ['renumbered']],
  ]);
  const moved = meeting.items.find(({ number }) => number === '4.3');
  expect(moved?.sources.map(({ kind, number }) => [kind, number])).toEqual([
    ['minutes', '4.3'],
    ['agenda', '2.7'],
    ['annex', '2.7'],
  ]);
  expect(moved?.sections.annexes.length).toBeGreaterThan(0);
});

describe('several versions of one paper', () => {
  const draft = { items: { 'Ny bro': { Beslutning: 'Godkendt.' }, Havneplan: { Beslutning: 'Drøftet.' } } };
  const other = { items: { 'Ny bro': { Beslutning: 'Udsat.' }, Havneplan: { Beslutning: 'Drøftet.' } } };

  test('the same paper twice is there once, without a word', () => {
    const meeting = onlyMeeting([paper({ ...draft, file: 'a.txt' }), paper({ ...draft, file: 'b.txt' })]);
    expect(meeting.files).toEqual(['a.txt']);
    expect(meeting.problems).toEqual([]);
  });

  test.each([
    ['referat-udkast.txt', 'referat.txt'],
    ['referat.txt', 'referat-endelig.txt'],
    ['referat.txt', 'referat-revideret.txt'],
    ['referat.txt', 'referat-v2.txt'],
    ['referat (2).txt', 'referat (3).txt'],
    ['referat-v9.txt', 'referat-v10.txt'],
    ['referat-v3.txt', 'referat-endelig.txt'],
  ])('%s gives way to %s', (older, newer) => {
    for (const order of [1, -1]) {
      const papers = [paper({ ...draft, file: older }), paper({ ...other, file: newer })];
      const meeting = onlyMeeting(order === 1 ? papers : papers.reverse());
      expect(meeting.files).toEqual([newer]);
      expect(meeting.items[0]?.outcomes).toEqual(['postponed']);
      expect(meeting.problems).toEqual([]);
    }
  });

  test('names that tell nothing leave it to the time at which the files were written', () => {
    const meeting = onlyMeeting([
      paper({ ...other, file: 'a.txt', modified: '2025-04-02T08:00:00Z' }),
      paper({ ...draft, file: 'b.txt', modified: '2025-03-30T08:00:00Z' }),
    ]);
    expect(meeting.files).toEqual(['a.txt']);
  });

  test('where nothing tells, a problem names both and one speaks', () => {
    const meeting = onlyMeeting([paper({ ...draft, file: 'a.txt' }), paper({ ...other, file: 'b.txt' })]);
    expect(meeting.problems).toEqual([{ code: 'papersDiffer', line: 0, text: 'a.txt, b.txt' }]);
    expect(meeting.files).toHaveLength(1);
  });

  test('a supplementary agenda adds its items', () => {
    const first = paper({ kind: 'DAGSORDEN', file: 'dagsorden.txt', items: { 'Ny bro': proposal } });
    const second = paper({ kind: 'DAGSORDEN', file: 'tillaeg.txt', items: { '7. Vandløb': proposal } });
    const meeting = onlyMeeting([first, second]);
    expect(meeting.files).toEqual(['dagsorden.txt', 'tillaeg.txt']);
    expect(meeting.items.map(({ number }) => number)).toEqual(['1', '7']);
  });
});

describe('an annex paper that names a month only', () => {
  const contents = ['1. Ny bro\t2', 'Bilag 1: Skitse\t3', '2. Havneplan\t5', 'Bilag 1: Kort\t6'].join('\n');
  const text = [
    'BILAG',
    'KKR SJÆLLAND',
    'Marts 2025',
    contents,
    '1. Ny bro',
    'Skitsen viser broen.',
    '2. Havneplan',
    'Kortet viser havnen.',
  ].join('\n\n');
  const meeting = parseMeeting({ file: 'bilag.txt', mediaType: 'text/plain', blocks: readTextBlocks(text) });
  const annexes: Paper = { file: 'bilag.txt', meeting: meeting as Paper['meeting'] };
  const minutes = (date: string): Paper => paper({ date, items: { 'Ny bro': { Beslutning: 'Godkendt.' } } });

  test('is the paper of that month', () => {
    expect(annexes.meeting).toMatchObject({ id: 'kkr-sjaelland/2025-03', kind: 'annex', date: null });
  });

  test('joins the one meeting of its month, and its annexes hang on their item', () => {
    const joined = onlyMeeting([annexes, minutes('12-03-2025')]);
    expect(joined.id).toBe('kkr-sjaelland/2025-03-12');
    expect(joined.items[0]?.sections.annexes).toEqual([{ number: 1, title: 'Skitse', page: 3 }]);
    expect(joined.items[0]?.passages.map(({ text: words }) => words)).toContain('Skitsen viser broen.');
  });

  test('stays alone where the month had two meetings or none', () => {
    const two = buildRegister([annexes, minutes('12-03-2025'), minutes('26-03-2025')]);
    expect(two.meetings.map(({ id }) => id)).toContain('kkr-sjaelland/2025-03');
    expect(buildRegister([annexes, minutes('12-04-2025')]).meetings).toHaveLength(2);
  });
});
