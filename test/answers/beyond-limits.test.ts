import type { Answer } from '../../src/answers/answer';
import { buildTestRegister } from '../register-builder';
import { answerFor } from './answer-for';

const items = [
  {
    number: '2.1',
    title: 'Fælles vagtordning for hjælpemidler',
    sections: { decision: 'KKR Sjælland besluttede at etablere en vagtordning for hjælpemidler.' },
  },
  {
    number: '2.2',
    title: 'Cykelstier mellem kommunerne',
    sections: { decision: 'KKR Sjælland udsatte sagen om cykelstier.' },
    outcomes: ['postponed'],
  },
] as const;

const register = buildTestRegister(
  {
    date: '2024-09-10',
    items: [{ title: 'Vagtordning for hjælpemidler: oplæg', sections: { decision: 'KKR drøftede hjælpemidler.' } }],
  },
  { date: '2025-03-12', items },
);

const places = (answer: Answer): string[] => answer.hits.map((hit) => `${hit.meeting}/${hit.number}`);

describe('a subject in a year that holds nothing on it', () => {
  const planned = { title: 'Fordeling af hjertestartere 2026', sections: { decision: 'KKR godkendte fordelingen.' } };
  const register2025 = buildTestRegister({ date: '2025-03-12', items: [planned, ...items] });
  const inYear = (subject: string, year: number): Answer =>
    answerFor(register2025, { subject, filters: { from: `${year}-01-01`, to: `${year}-12-31` } });

  test('is shown from another where a title names the year, and the answer says so', () => {
    const answer = inYear('hjertestartere', 2026);
    expect(answer.hits.map(({ title }) => title)).toEqual([planned.title]);
    expect(answer.outsidePeriod).toBe(true);
    expect(answer.coverage.meetings).toBe(1);
  });

  test('finds nothing where no title names the year', () => {
    expect(inYear('cykelstier', 2024)).toMatchObject({ hits: [], outsidePeriod: false });
    expect(inYear('hjertestartere', 2024).hits).toEqual([]);
  });

  test('stays in its period where that holds something', () => {
    const answer = answerFor(register, { subject: 'hjælpemidler', filters: { from: '2024-01-01', to: '2024-12-31' } });
    expect(places(answer)).toEqual(['kkr-sjaelland/2024-09-10/2.1']);
    expect(answer.outsidePeriod).toBe(false);
  });

  test('is not looked for beyond a meeting that is named', () => {
    expect(answerFor(register, { subject: 'cykelstier', meetingDate: '2024-09-10' }).hits).toEqual([]);
  });
});

describe('a region that turns out to be the subject', () => {
  const shares = 'Tabellen viser fordelingen af hjertestartere. Region Midtjylland får 20, Region Syddanmark 14.';
  const paper = { title: 'Fordeling af hjertestartere', sections: { presentation: shares } };
  const all = buildTestRegister(
    { date: '2025-03-12', items: [paper, ...items] },
    { body: 'KKR Syddanmark', date: '2025-04-02', items: [{ title: 'Cykelstier' }] },
  );
  const within = (text: string, subject: string): Answer =>
    answerFor(all, { text, subject, filters: { bodies: ['KKR Syddanmark'] } });

  test('is answered by the item that names it, and limits nothing', () => {
    const answer = within('hvor mange hjertestartere får region syddanmark', 'hjertestartere');
    expect(answer.hits.map(({ title }) => title)).toEqual([paper.title]);
    expect(answer).toMatchObject({
      subject: 'hjertestartere Syddanmark',
      filters: { bodies: [] },
      outsidePeriod: false,
    });
  });

  test('limits the answer where its own council has the subject', () => {
    expect(within('cykelstier i syddanmark', 'cykelstier').filters.bodies).toEqual(['KKR Syddanmark']);
  });

  test('limits it where a council was named, and where the item on the subject does not name it', () => {
    expect(within('hjertestartere i KKR Syddanmark', 'hjertestartere').hits).toEqual([]);
    expect(within('vagtordning i syddanmark', 'vagtordning').hits).toEqual([]);
  });
});
