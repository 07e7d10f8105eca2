import { buildHit } from '../../src/answers/build-hit';
import type { Passage } from '../../src/meetings/meeting';
import type { Hit } from '../../src/search/hit';
import type { AnswerHit } from '../../src/answers/answer';
import { buildTestRegister, type ItemSketch, type MeetingSketch } from '../register-builder';

function hitOf(
  item: ItemSketch,
  meeting: MeetingSketch = {},
  passage: Passage | null = null,
  matches: Hit['matches'] = [],
): AnswerHit {
  const [built] = buildTestRegister({ ...meeting, items: [item] }).meetings;
  const [first] = built?.items ?? [];
  if (!built || !first) throw new Error('The register has no item.');
  return buildHit({ item: first, score: 2, passage, matches }, built);
}

const decision = 'KKR Sjælland tiltrådte indstillingen.';
const recommendation = 'Det indstilles, at KKR Sjælland tager orienteringen til efterretning.';

describe('an item of minutes', () => {
  test('shows its decision word for word, with the recommendation that it adopted', () => {
    const hit = hitOf({
      page: 8,
      outcomes: ['adopted'],
      resolvedOutcomes: ['noted'],
      sections: { decision, recommendation },
    });
    expect(hit).toMatchObject({ status: 'decided', decision, resolved: recommendation, resolvedOutcomes: ['noted'] });
    expect(hit).toMatchObject({ resolvedPage: 8, resolvedPageIs: 'itemStart', recommendation: null });
  });

  test('says nothing of the recommendation where the decision does not adopt it', () => {
    const hit = hitOf({
      resolvedOutcomes: ['noted'],
      sections: { decision: 'KKR Sjælland drøftede sagen.', recommendation },
    });
    expect(hit).toMatchObject({ resolved: null, resolvedPage: null, resolvedPageIs: null, resolvedOutcomes: [] });
  });

  test.each([
    [['postponed'], 'undecided'],
    [['withdrawn'], 'undecided'],
    [['referred', 'postponed'], 'undecided'],
    [['none'], 'undecided'],
    [['stated'], 'decided'],
    [['approved', 'postponed'], 'decided'],
  ] as const)('with the outcomes %j it is %s', (outcomes, status) => {
    expect(hitOf({ outcomes, sections: { decision: 'Ord.' } }).status).toBe(status);
  });
});

describe('an item without minutes', () => {
  test('never says that it was decided, whatever the paper holds', () => {
    const hit = hitOf(
      { outcomes: ['adopted'], resolvedOutcomes: ['noted'], amended: true, sections: { decision, recommendation } },
      { kind: 'agenda' },
    );
    expect(hit).toMatchObject({ status: 'recommended', outcomes: ['none'], resolvedOutcomes: [], amended: false });
    expect(hit).toMatchObject({ decision: null, resolved: null, recommendation, hasMinutes: false });
  });

  test('is an annex where only annexes are there', () => {
    expect(hitOf({}, { kind: 'annex', date: '2025-09' })).toMatchObject({ status: 'annex', decision: null });
  });
});

describe('the source', () => {
  const passage = (section: Passage['section'], page: number | null, text: string): Passage => ({
    section,
    kind: 'paragraph',
    text,
    page,
  });

  test('is exact where all the words shown stand on one page', () => {
    const passages = [passage('presentation', 11, 'Baggrund.'), passage('decision', 12, decision)];
    const { source } = hitOf({ page: 8, sections: { decision }, passages });
    expect(source).toMatchObject({ page: 12, pageIs: 'exact', citation: 'KKR Sjælland, 12.03.2025, pkt. 2.1, s. 12' });
  });

  test('begins at the first of them where they stand on several', () => {
    const passages = [passage('presentation', 11, 'Baggrund.'), passage('decision', 12, decision)];
    const { source } = hitOf({ page: 8, sections: { decision }, passages }, {}, passages[0]);
    expect(source).toMatchObject({ page: 11, pageIs: 'itemStart' });
  });

  test('has no page where none is known', () => {
    expect(hitOf({ sections: { decision } }).source).toMatchObject({ page: null, pageIs: null });
  });

  test('names the paper of the excerpt where that is another one', () => {
    const annex: Passage = { ...passage('annexes', 40, 'Tabellen viser tallene.'), file: 'bilag.txt', annex: 1 };
    const passages = [passage('decision', null, decision), annex];
    const hit = hitOf({ page: 8, sections: { decision }, passages }, {}, annex);
    expect(hit.source).toMatchObject({ file: 'kkr-sjaelland-2025-03-12-minutes.txt', page: 8, pageIs: 'itemStart' });
    expect(hit.excerptSource).toMatchObject({ file: 'bilag.txt', page: 40, pageIs: 'exact' });
  });
});

describe('the excerpt', () => {
  test.each([
    ['the decision', { decision, recommendation }, decision],
    ['the recommendation', { recommendation, presentation: 'Baggrund.' }, recommendation],
    ['the first words', { presentation: 'Baggrund.' }, 'Baggrund.'],
    ['the title', {}, 'Uden titel'],
  ])('is %s where the search names no passage', (_what, sections, excerpt) => {
    expect(hitOf({ sections }).excerpt).toBe(excerpt);
  });

  const match = (asked: string, found: string) => ({ asked, found, field: 'text', weight: 1 });

  test('is the sentence with the words that were found, and says where they stand', () => {
    const text = 'Sagen er ny. Kommunerne mangler pladser til unge. Den koster intet.';
    const passage = { section: 'presentation', kind: 'paragraph', text, page: null } as const;
    const hit = hitOf({ passages: [passage] }, {}, passage, [match('plads', 'pladser')]);
    expect(hit.excerpt).toBe('Kommunerne mangler pladser til unge.');
    expect(hit.excerptMarks.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['pladser']);
  });

  test('is a table row as printed, with the headings of its columns beside it', () => {
    const columns = ['Kommune', 'Kvote'];
    const passage = { section: 'presentation', kind: 'row', text: 'Æbleby\t10', page: null, columns } as const;
    const hit = hitOf({ passages: [passage] }, {}, passage, [match('æbleby', 'æbleby')]);
    expect(hit).toMatchObject({ excerpt: 'Æbleby\t10', excerptColumns: columns, excerptMarks: [[0, 6]] });
  });
});
