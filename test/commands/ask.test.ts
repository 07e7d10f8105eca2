import { mkdtempSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../src/answers/answer';
import { describeWhen, documentsFolder } from '../require';
import { runCommand, samples } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'kkr-ask-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('one question', () => {
  test('is answered for people within 80 columns, with its source', async () => {
    const { code, out, error } = await runCommand(['ask', 'Hvad blev besluttet om botilbud?']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/Kilde: KKR \S+, \d\d\.\d\d\.\d{4}, pkt\. /u);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('may be typed without quotes', async () => {
    const quoted = await runCommand(['ask', 'Hvad blev besluttet om botilbud?']);
    expect(await runCommand(['ask', ...'Hvad blev besluttet om botilbud?'.split(' ')])).toEqual(quoted);
  });

  test('is answered in its own language', async () => {
    expect((await runCommand(['ask', 'what was decided on botilbud?'])).out).toContain('Source: KKR ');
  });

  test('is answered for programs as one JSON object', async () => {
    const { code, out } = await runCommand(['ask', 'what was decided on botilbud?', '--json']);
    const answer = JSON.parse(out) as Answer;
    expect(code).toBe(0);
    expect(answer).toMatchObject({ language: 'en', intent: 'decision', nextMeeting: null, meeting: null, trail: null });
    expect(answer.hits[0]).not.toHaveProperty('matches');
  });

  test('is explained where that is asked', async () => {
    const { out } = await runCommand(['ask', 'botilbud', '--explain', '--json']);
    const [hit] = (JSON.parse(out) as Answer).hits;
    expect(hit?.matches?.[0]).toMatchObject({ asked: 'botilbud' });
    expect((await runCommand(['ask', 'botilbud', '--explain'])).out).toContain('title: botilbud → ');
  });

  test.each([
    ['Hvad blev besluttet om botilbud?', 0],
    ['Hvornår er næste møde?', 0],
    ['er referatet kommet?', 0],
    ['hej', 0],
    ['?!', 0],
    ['vindmøller på havet', 1],
  ])('“%s” ends with %i', async (question, code) => {
    expect((await runCommand(['ask', question])).code).toBe(code);
  });

  test('of 10,000 characters is answered', async () => {
    const { code, error } = await runCommand(['ask', 'botilbud '.repeat(1200)]);
    expect([code, error]).toEqual([0, '']);
  });

  test('takes the day from --now, in Danish time', async () => {
    const ask = async (...now: string[]): Promise<string> =>
      (await runCommand(['ask', 'Hvornår er næste møde?', '--json', ...now])).out;
    expect(await ask('--now', '2026-11-22T23:30:00Z')).toBe(await ask());
    expect(await ask('--now', '2026-11-23')).toBe(await ask());
    expect(await ask('--now', '2024-01-01')).not.toBe(await ask());
  });
});

describe('a folder', () => {
  test('with files that are no papers is answered from the others, with one line for each on stderr', async () => {
    const mixed = join(folder, 'mixed');
    cpSync(samples, mixed, { recursive: true });
    writeFileSync(join(mixed, 'tom.txt'), '');
    writeFileSync(
      join(mixed, 'billede.txt'),
      Uint8Array.from({ length: 400 }, (_, index) => index % 7),
    );
    writeFileSync(join(mixed, 'brev.txt'), 'Kære alle, tak for i går.\n');
    const plain = await runCommand(['ask', 'botilbud', '--json', '--documents', samples]);
    const { code, out, error } = await runCommand(['ask', 'botilbud', '--json', '--documents', mixed]);
    expect([code, out]).toEqual([0, plain.out]);
    const lines = error.trim().split('\n');
    expect(lines.filter((line) => /tom|billede|brev/u.test(line))).toHaveLength(3);
  });

  test('that does not exist is one sentence', async () => {
    const { code, out, error } = await runCommand(['ask', 'botilbud', '--documents', join(folder, 'nowhere')]);
    expect([code, out]).toEqual([2, '']);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('many questions', () => {
  test('of a file are answered one JSON object a line, each with its id', async () => {
    const file = write(
      'q.json',
      JSON.stringify([
        { id: 'a', question: 'botilbud' },
        { id: 'b', question: 'hej' },
      ]),
    );
    const { code, out } = await runCommand(['ask', '--questions', file, '--json']);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer & { id: string });
    expect([code, answers.map(({ id, intent }) => [id, intent])]).toEqual([
      0,
      [
        ['a', 'subject'],
        ['b', 'smallTalk'],
      ],
    ]);
  });

  test.each([
    ['no file', join(folder, 'nowhere.json'), 'findes ikke'],
    ['no JSON', write('broken.json', '[{'), 'ikke gyldig JSON'],
    ['no list', write('object.json', '{"id": "a"}'), 'skal være en JSON-liste'],
  ])('in %s are one sentence', async (_what, file, sentence) => {
    const { code, error } = await runCommand(['ask', '--questions', file]);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  test('typed one a line are answered until the input ends', async () => {
    const { code, out } = await runCommand(['ask', '--json'], 'botilbud\n\nhej\n');
    expect([code, out.trim().split('\n').length]).toEqual([0, 2]);
  });
});

describe('somebody at a terminal', () => {
  const typed = async (...lines: readonly string[]): Promise<string> =>
    (await runCommand(['ask'], `${lines.join('\n')}\n`, [], true)).out;

  test('goes on from an answer', async () => {
    const out = await typed(
      'Hvad blev besluttet om botilbud?',
      'flere',
      'og hvad med 2025?',
      'kun i Syddanmark',
      'den første',
    );
    expect(out).toContain('viser 1–5 af ');
    expect(out).toContain('viser 6–');
    expect(out).toContain('botilbud · alle regioner · 2025');
    expect(out).toContain('botilbud · KKR Syddanmark · 2025');
    expect(out.split('Spørgsmål: ').at(-2)).toMatch(/KKR Syddanmark · .* 2025 · pkt/u);
  });

  test('is asked what it is about where there is no answer to go on from', async () => {
    expect(await typed('flere')).toContain('Hvad skal det handle om?');
  });

  test('tells the circle once', async () => {
    const out = await typed('jeg er i K22', 'hvornår er næste møde?');
    expect(out).toContain('K22 er nu din kreds');
    expect(out).toMatch(/Næste møde[^]*KKR Syddanmark/u);
  });

  test('has two answers to two questions', async () => {
    const out = await typed('hvad blev besluttet om botilbud, og hvornår er næste møde?');
    expect(out).toMatch(/Beslutninger\n[^]*Næste møde\n/u);
  });
});

describeWhen('documents', 'the real papers', () => {
  test('say what was decided on botilbud: two decisions first, then the item that only recommends', async () => {
    const { out } = await runCommand([
      'ask',
      'what was decided on botilbud?',
      '--documents',
      documentsFolder,
      '--json',
    ]);
    const { hits } = JSON.parse(out) as Answer;
    expect(hits.slice(0, 3).map(({ meeting, number, status }) => [meeting, number, status])).toEqual([
      ['kkr-syddanmark/2023-11-21', '2.3', 'decided'],
      ['kkr-sjaelland/2024-06-19', '2.2', 'decided'],
      ['kkr-hovedstaden/2023-09-08', '3.6', 'recommended'],
    ]);
    expect(hits[0]).toMatchObject({ resolved: null, decision: expect.stringContaining('besluttede') as string });
    expect(hits[1]?.resolved).toContain('principper');
    expect(hits[0]?.source.citation).toBe('KKR Syddanmark, 21.11.2023, pkt. 2.3, fra s. 8 (SAG-2023-04719)');
  });
});

describe('--without', () => {
  const filtersOf = async (parameters: readonly string[]): Promise<unknown> => {
    const { out } = await runCommand([
      'ask',
      'beslutninger om botilbud i KKR Sjælland i 2025',
      '--json',
      ...parameters,
    ]);
    return (JSON.parse(out) as { filters: unknown }).filters;
  };

  test('takes away what the question was understood to be limited to', async () => {
    expect(await filtersOf([])).toMatchObject({ bodies: ['KKR Sjælland'], from: '2025-01-01', to: '2025-12-31' });
    expect(await filtersOf(['--without', 'period'])).toMatchObject({ bodies: ['KKR Sjælland'], from: null, to: null });
    const none = { bodies: [], from: null, to: null };
    expect(await filtersOf(['--without', 'period', '--without', 'bodies'])).toMatchObject(none);
  });

  test('of something else is wrong use', async () => {
    const { code, error } = await runCommand(['ask', 'botilbud', '--without', 'alt']);
    expect(code).toBe(2);
    expect(error).toMatch(/^»alt« er ingen afgrænsning; de hedder bodies, .*\n/u);
  });
});
