import { compareRegister } from '../../src/notifications/compare-register';
import { parseRegisterState, type RegisterState } from '../../src/notifications/register-state';
import { buildTestRegister, type MeetingSketch } from '../register-builder';

const now = new Date('2026-11-01T12:00:00Z');

const minutes: MeetingSketch = {
  date: '2026-09-08',
  items: [{ title: 'Rammeaftalen', sections: { decision: 'KKR godkendte aftalen.' } }],
  nextMeeting: { body: 'KKR Sjælland', date: '2026-12-04', start: '09:30', end: null, place: 'Sorø', topics: [] },
};

const agenda: MeetingSketch = {
  date: '2026-12-04',
  kind: 'agenda',
  items: [{ title: 'Botilbud' }, { title: 'Budget' }],
};

/** The state after each collection in turn, and the news that the last one brought, as their keys. */
function follow(...collections: readonly (readonly MeetingSketch[])[]): { state: RegisterState; news: string[] } {
  let state: RegisterState | null = null;
  let news: string[] = [];
  for (const sketches of collections) {
    const compared = compareRegister(state, buildTestRegister(...sketches), now);
    state = parseRegisterState(JSON.stringify(compared.state));
    expect(state).toEqual(compared.state);
    news = compared.news.map(({ content }) => content);
  }
  if (!state) throw new Error('no collection');
  return { state, news };
}

test('the first papers are archive, also when there were none at the start', () => {
  expect(follow([minutes, agenda]).news).toEqual([]);
  expect(follow([], [minutes, agenda]).news).toEqual([]);
});

test('an agenda that comes in is told with its items', () => {
  const { news } = follow([minutes], [minutes, agenda]);
  expect(news.map((content) => JSON.parse(content) as unknown)).toEqual([
    { kind: 'agenda', meeting: 'kkr-sjaelland/2026-12-04', body: 'KKR Sjælland' },
    {
      kind: 'listed',
      body: 'KKR Sjælland',
      items: ['kkr-sjaelland/2026-12-04/2.1', 'kkr-sjaelland/2026-12-04/2.2'],
    },
  ]);
});

test('what is withdrawn and comes back is not told twice', () => {
  expect(follow([minutes], [minutes, agenda], [minutes], [minutes, agenda]).news).toEqual([]);
  expect(follow([minutes], [minutes, agenda], [agenda], [], [minutes, agenda]).news).toEqual([]);
});

test('a version that takes the place of another tells only what is new in it', () => {
  const renumbered: MeetingSketch = {
    ...agenda,
    items: [{ title: 'Klima' }, { title: 'Botilbud' }, { title: 'Budget.' }],
  };
  expect(
    follow([minutes], [minutes, agenda], [minutes, renumbered]).news.map((content) => JSON.parse(content) as unknown),
  ).toEqual([{ kind: 'listed', body: 'KKR Sjælland', items: ['kkr-sjaelland/2026-12-04/2.1'] }]);
  const retitled: MeetingSketch = { ...agenda, items: [{ title: 'Botilbud i 2027' }, { title: 'Budget' }] };
  expect(follow([minutes], [minutes, agenda], [minutes, retitled]).news).toEqual([]);
});

test('minutes that come in are told with the items that they decide', () => {
  const out: MeetingSketch = {
    ...minutes,
    date: '2026-10-30',
    items: [{ title: 'Rammeaftalen', sections: { decision: 'Godkendt.' } }],
  };
  const before: MeetingSketch = { ...out, kind: 'agenda', items: [{ title: 'Rammeaftalen' }] };
  const told = follow([before], [out]).news.map((content) => JSON.parse(content) as unknown);
  expect(told).toEqual([
    { kind: 'minutes', meeting: 'kkr-sjaelland/2026-10-30', body: 'KKR Sjælland' },
    { kind: 'decided', body: 'KKR Sjælland', items: ['kkr-sjaelland/2026-10-30/2.1'] },
  ]);
});

test.each([
  ['minutes of a year ago', { ...minutes, date: '2025-11-01' }],
  ['minutes dated ahead', { ...minutes, date: '2027-02-02', nextMeeting: null, items: [] }],
  ['the agenda of a meeting that has been', { ...agenda, date: '2026-10-20', items: [] }],
] as const)('%s are no news', (_name, late) => {
  expect(follow([minutes], [minutes, late]).news).toEqual([]);
});

describe('a planned meeting', () => {
  const told = (...collections: readonly (readonly MeetingSketch[])[]): unknown[] =>
    follow(...collections)
      .news.map((content) => JSON.parse(content) as { kind: string; sequence?: number; before?: unknown })
      .filter(({ before }) => before !== undefined)
      .map(({ kind, sequence, before }) => [kind, sequence, before]);
  const before = { date: '2026-12-04', start: '09:30', place: 'Sorø' };
  const announced = (changes: object): MeetingSketch => ({
    ...minutes,
    nextMeeting: { body: 'KKR Sjælland', end: null, topics: [], ...before, ...changes },
  });
  const notices = [{ kind: 'cancelled', date: '2026-12-04', movedTo: null, text: 'aflyst' }] as const;

  test.each([
    ['moved', announced({ date: '2026-12-08' })],
    ['placeChanged', announced({ place: 'Rådhuset i Køge' })],
    ['placeChanged', announced({ start: '10:00' })],
    ['cancelled', { ...minutes, notices }],
  ] as const)('is told of as %s', (kind, after) => {
    expect(told([minutes], [after])).toEqual([[kind, 1, before]]);
  });

  test('whose agenda has another day is told of with it', () => {
    expect(told([minutes], [minutes, { ...agenda, date: '2026-12-08' }])).toEqual([['moved', 1, before]]);
  });

  test('that is held after all is told of as that', () => {
    expect(told([minutes], [{ ...minutes, notices }], [minutes])).toEqual([['reinstated', 2, before]]);
  });

  test.each([
    ['the place is said more closely', announced({ place: 'Kulturhuset i Sorø' })],
    ['the hour is no longer said', announced({ start: null })],
    ['its end is said', announced({ end: '12:00' })],
    ['the next meeting is far away', announced({ date: '2027-02-02' })],
  ])('is not told of where %s', (_name, after) => {
    expect(told([minutes], [after])).toEqual([]);
  });

  test('is not told of while a paper cannot be read, nor when it is back', () => {
    expect(told([minutes, agenda], [])).toEqual([]);
    expect(told([minutes, agenda], [minutes])).toEqual([]);
    expect(told([minutes, agenda], [], [minutes, agenda])).toEqual([]);
  });
});

test.each(['', '{}', 'null', '{"version":2,"meetings":[],"seen":{}}', '{"version":1,"meetings":[{}],"seen":{}}'])(
  'the state "%s" is none',
  (content) => {
    expect(parseRegisterState(content)).toBeNull();
  },
);
