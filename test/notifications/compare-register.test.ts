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

function kinds(news: readonly string[]): string[] {
  return news.map((content) => (JSON.parse(content) as { kind: string }).kind);
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
