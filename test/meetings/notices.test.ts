import { cancelledRecognisers, readHeadNotices } from '../../src/meetings/head-notices';
import { noticeRecognisers, readNotice, readNotices } from '../../src/meetings/notices';

const own = '2026-09-08';

describe('the words of a notice', () => {
  test.each([...Object.values(noticeRecognisers), ...cancelledRecognisers])('take "$takes"', ({ pattern, takes }) => {
    expect(takes).toMatch(pattern);
  });

  test.each([...Object.values(noticeRecognisers), ...cancelledRecognisers])(
    'refuse "$refuses"',
    ({ pattern, refuses }) => {
      expect(refuses).not.toMatch(pattern);
    },
  );
});

describe('a sentence', () => {
  test.each([
    ['Mødet den 4. december 2026 er aflyst.', ['2026-12-04 cancelled']],
    ['Mødet den 4. december aflyses, da der ikke er sager før den 2. februar 2027.', ['2026-12-04 cancelled']],
    ['KKR Sjælland besluttede, at mødet i KKR Sjælland den 4. december 2026 aflyses.', ['2026-12-04 cancelled']],
    ['Møderne den 4. december 2026 og 2. februar 2027 er aflyst.', ['2026-12-04 cancelled', '2027-02-02 cancelled']],
    ['KKR Sjælland aflyser mødet den 4. december 2026.', ['2026-12-04 cancelled']],
    ['Fredag den 4. december 2026 i Sorø (AFLYST)', ['2026-12-04 cancelled']],
    ['Mødet den 4. december 2026 er flyttet til den 11. december 2026 kl. 10.', ['2026-12-04 > 2026-12-11']],
    ['Mødet er rykket fra den 4. december til den 11. december 2026.', ['2026-12-04 > 2026-12-11']],
    ['Næste møde, den 4. december 2026, udsættes til den 12. januar 2027.', ['2026-12-04 > 2027-01-12']],
    ['Mødedatoen er ændret fra 4. december 2026 til 11. december 2026.', ['2026-12-04 > 2026-12-11']],
    ['Mødet den 4. december er aflyst og erstattes af et møde den 11. december.', ['2026-12-04 > 2026-12-11']],
  ])('"%s" says %j', (sentence, expected) => {
    const said = readNotice(sentence, own).map(({ date, movedTo, kind }) =>
      kind === 'moved' ? `${date} > ${String(movedTo)}` : `${date} ${kind}`,
    );
    expect(said).toEqual(expected);
  });

  test.each([
    'Formandskabsmødet den 4. december 2026 er aflyst.',
    'Mødet i styregruppen den 4. december 2026 er aflyst.',
    'Det foreslås, at mødet den 4. december 2026 aflyses.',
    'Mødet den 4. december 2026 er ikke aflyst.',
    'Mødet den 4. december 2026 aflyses, hvis der ikke er sager.',
    'Mødet er flyttet til Severin.',
    'Punktet er udsat til mødet den 4. december 2026.',
    'Sagen flyttes til den 4. december 2026.',
    'Temadagen den 4. december 2026 er aflyst.',
    'Borgeren flyttes til et andet tilbud den 4. december 2026.',
    'Næste møde er den 4. december 2026.',
  ])('"%s" says nothing of the kind', (sentence) => {
    expect(readNotice(sentence, own)).toEqual([]);
  });
});

describe('an item', () => {
  const passage = (section: 'recommendation' | 'presentation', text: string) =>
    ({ section, kind: 'paragraph', text, page: null }) as const;
  const sections = { background: null, recommendation: null, presentation: null, annexes: [], decision: null };
  const proposal = 'Det indstilles, at mødet den 4. december 2026 aflyses.';

  test('that proposes to cancel a meeting cancels nothing', () => {
    const item = {
      sections: { ...sections, recommendation: proposal },
      passages: [passage('recommendation', proposal)],
    };
    expect(readNotices([item], 'KKR Sjælland', own)).toEqual([]);
  });

  test('says the same of a meeting once', () => {
    const twice = 'Mødet den 4. december 2026 er aflyst. Mødet den 4. december 2026 er aflyst.';
    const item = { sections, passages: [passage('presentation', twice)] };
    expect(readNotices([item], 'KKR Sjælland', own)).toHaveLength(1);
  });
});

describe('the front of a paper', () => {
  const date = '2026-12-04';
  const read = (...lines: string[]) => readHeadNotices(['KKR SJÆLLAND', ...lines], 'dagsorden.txt', date);

  test.each([
    'AFLYST',
    'Dagsorden – AFLYST',
    'AFLYST: Dagsorden til møde i KKR Sjælland',
    'Bemærk, at mødet er aflyst.',
    'Mødet aflyses på grund af for få sager.',
  ])('cancels its own meeting by "%s"', (line) => {
    expect(read(line).notices).toEqual([{ kind: 'cancelled', date, movedTo: null, text: line }]);
  });

  test.each(['Gruppemødet kl. 8 er aflyst', '3. Aflyst', 'Aflyste møder i 2026', 'Mødet er fra kl. 9.30'])(
    'cancels nothing by "%s"',
    (line) => {
      expect(read(line).notices).toEqual([]);
    },
  );

  test('cancels by the name of the file', () => {
    expect(readHeadNotices(['KKR SJÆLLAND'], 'dagsorden-2026-12-04-AFLYST.pdf', date).notices).toHaveLength(1);
  });

  test('names the day that it was moved to, or from', () => {
    expect(read('Mødet er flyttet til den 11. december 2026').notices).toMatchObject([{ date, movedTo: '2026-12-11' }]);
    expect(read('Dagsorden (flyttet fra den 1. december 2026)').notices).toMatchObject([
      { date: '2026-12-01', movedTo: date },
    ]);
  });

  test('says that the meeting is beside the planned ones', () => {
    expect(read('Dagsorden til ekstraordinært møde i KKR Sjælland').extraordinary).toBe(true);
    expect(read('Ekstraordinære midler til botilbud').extraordinary).toBe(false);
  });
});
