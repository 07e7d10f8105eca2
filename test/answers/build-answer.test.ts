import type { Answer } from '../../src/answers/answer';
import { buildTestRegister } from '../register-builder';
import { answerFor } from './answer-for';

const items = [
  { number: '1.1', title: 'Godkendelse af dagsorden', sections: { decision: 'Godkendt.' }, outcomes: ['approved'] },
  {
    number: '2.1',
    title: 'Fælles vagtordning for hjælpemidler',
    caseNumber: 'SAG-2025-00017',
    sections: { decision: 'KKR Sjælland besluttede at etablere en vagtordning for hjælpemidler.' },
  },
  {
    number: '2.2',
    title: 'Cykelstier mellem kommunerne',
    sections: { decision: 'KKR Sjælland udsatte sagen om cykelstier.' },
    outcomes: ['postponed'],
    statements: [{ circle: 'K17', text: 'K17 anbefaler flere cykelstier.' }],
  },
  {
    number: '3.1',
    title: 'Udpegning til bestyrelsen',
    sections: { decision: 'KKR Sjælland udpegede Lis Holm til bestyrelsen.' },
    outcomes: ['appointed'],
    appointments: [{ name: 'Lis Holm', to: 'bestyrelsen', as: 'member' }],
  },
] as const;

const person = { party: 'A', role: null, group: 'member' } as const;

const register = buildTestRegister(
  {
    date: '2024-09-10',
    items: [{ title: 'Vagtordning for hjælpemidler: oplæg', sections: { decision: 'KKR drøftede hjælpemidler.' } }],
  },
  {
    date: '2025-03-12',
    items,
    participants: [{ ...person, name: 'Bo Lind', municipality: 'Næstved' }],
    absent: [{ ...person, name: 'Eva Dam', municipality: 'Køge' }],
  },
  {
    body: 'KKR Syddanmark',
    date: '2025-05-20',
    kind: 'agenda',
    items: [
      {
        title: 'Hjælpemidler i Syddanmark',
        sections: { recommendation: 'Det indstilles, at KKR Syddanmark drøfter hjælpemidler.' },
      },
    ],
  },
  { date: '2025-09-01', kind: 'agenda', items: [{ title: 'Hjælpemidler igen' }] },
);

const places = (answer: Answer): string[] => answer.hits.map((hit) => `${hit.meeting}/${hit.number}`);

describe('“Hvad blev besluttet?” without a subject', () => {
  test('means the decisions of the latest meeting that has minutes, procedural ones last', () => {
    const answer = answerFor(register, { intent: 'decision' });
    expect(places(answer)).toEqual(['2.1', '3.1', '1.1', '2.2'].map((number) => `kkr-sjaelland/2025-03-12/${number}`));
  });

  test('on the latest meeting shows its agenda where the minutes are missing, and no decision', () => {
    const answer = answerFor(register, { intent: 'decision', latest: true });
    expect(places(answer)).toEqual(['kkr-syddanmark/2025-05-20/2.1']);
    expect(answer.hits[0]).toMatchObject({ status: 'recommended', decision: null, hasMinutes: false });
  });

  test('in a period means all its meetings with minutes, newest first', () => {
    const answer = answerFor(register, { intent: 'decision', filters: { from: '2024-01-01', to: '2025-12-31' } });
    expect(places(answer)).toHaveLength(5);
    expect(places(answer).at(-1)).toBe('kkr-sjaelland/2024-09-10/2.1');
  });

  test('on a day means the meeting of that day', () => {
    const answer = answerFor(register, { intent: 'decision', meetingDate: '2024-09-10' });
    expect(places(answer)).toEqual(['kkr-sjaelland/2024-09-10/2.1']);
  });

  test('on a day without a meeting finds nothing', () => {
    expect(answerFor(register, { intent: 'decision', meetingDate: '2024-09-11' }).hits).toEqual([]);
  });
});

describe('a subject', () => {
  test('is searched for in every meeting, and what was searched is said', () => {
    const answer = answerFor(register, { intent: 'subject', subject: 'hjælpemidler' });
    expect(places(answer)).toHaveLength(4);
    expect(answer.coverage).toEqual({
      meetings: 4,
      from: '2024-09-10',
      to: '2025-09-01',
      withoutMinutes: ['kkr-syddanmark/2025-05-20', 'kkr-sjaelland/2025-09-01'],
    });
  });

  test('is searched for in the latest meeting only where that is asked', () => {
    const filters = { bodies: ['KKR Sjælland'] };
    const answer = answerFor(register, { intent: 'decision', subject: 'hjælpemidler', latest: true, filters });
    expect(places(answer)).toEqual(['kkr-sjaelland/2025-03-12/2.1']);
    expect(answer.coverage).toMatchObject({ meetings: 1 });
    expect(answer.filters).toMatchObject({ bodies: ['KKR Sjælland'], from: null });
  });

  test('that no paper has finds nothing, and says what was searched', () => {
    const answer = answerFor(register, { subject: 'vindmøller', filters: { bodies: ['KKR Syddanmark'] } });
    expect(answer).toMatchObject({ hits: [], coverage: { meetings: 1, from: '2025-05-20', to: '2025-05-20' } });
  });

  test('with many items shows ten', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({
      number: `2.${index + 1}`,
      title: `Hjælpemidler ${index + 1}`,
    }));
    expect(answerFor(buildTestRegister({ items: many }), { subject: 'hjælpemidler' }).hits).toHaveLength(10);
  });
});

describe('appointments without a subject', () => {
  const replaced = {
    title: 'Bestyrelsen for skolen',
    heading: 'Udpegninger',
    sections: {
      background: 'KKR har udpeget Lis Holm. Hun er trådt ud.',
      decision: 'KKR tog orienteringen til efterretning.',
    },
  };

  test('are also those that were only taken note of, quoted with the whole of what happened', () => {
    const [hit] = answerFor(buildTestRegister({ items: [replaced] }), { intent: 'appointment' }).hits;
    expect(hit).toMatchObject({ title: replaced.title, excerpt: replaced.sections.background });
  });
});

describe('an item by its place', () => {
  test('is the one of the latest meeting that has been held', () => {
    const asked = { intent: 'item', itemNumber: '2.1', latest: true } as const;
    expect(places(answerFor(register, asked))).toEqual(['kkr-syddanmark/2025-05-20/2.1']);
    const sjaelland = { ...asked, filters: { bodies: ['KKR Sjælland'] } };
    expect(places(answerFor(register, sjaelland))).toEqual(['kkr-sjaelland/2025-03-12/2.1']);
  });

  test('may be a point with items below it', () => {
    const answer = answerFor(register, { intent: 'item', itemNumber: '2', meetingDate: '2025-03-12' });
    expect(places(answer)).toEqual(['kkr-sjaelland/2025-03-12/2.1', 'kkr-sjaelland/2025-03-12/2.2']);
  });

  test('that does not exist is not found', () => {
    expect(answerFor(register, { intent: 'item', itemNumber: '9.9', latest: true }).hits).toEqual([]);
  });
});

test('a case number finds its items', () => {
  const answer = answerFor(register, { intent: 'caseNumber', caseNumber: 'sag-2025-00017' });
  expect(places(answer)).toEqual(['kkr-sjaelland/2025-03-12/2.1']);
});

test('a case number that covers a meeting finds the item that the words beside it mean', () => {
  const caseNumber = 'SAG-2025-00017';
  const whole = buildTestRegister({
    items: [
      { title: 'Cykelstier', caseNumber },
      { number: '2.2', title: 'Hjælpemidler', caseNumber },
    ],
  });
  const titles = (subject: string): string[] =>
    answerFor(whole, { intent: 'caseNumber', caseNumber, subject }).hits.map(({ title }) => title);
  expect(titles('hjælpemidler')).toEqual(['Hjælpemidler']);
  expect(titles('vindmøller')).toEqual(['Cykelstier', 'Hjælpemidler']);
});

test('a case number that stands in a text alone finds the item of that text', () => {
  const caseNumber = 'SAG-2024-00777';
  const quoting = buildTestRegister({
    items: [
      { title: 'Cykelstier', sections: { presentation: `Stiplanen (Sags ID: ${caseNumber}) er vedlagt.` } },
      { number: '2.2', title: 'Hjælpemidler' },
    ],
  });
  const titles = (subject: string): string[] =>
    answerFor(quoting, { intent: 'caseNumber', caseNumber, subject }).hits.map(({ title }) => title);
  expect(titles('')).toEqual(['Cykelstier']);
  expect(titles('hjælpemidler')).toEqual(['Cykelstier']);
  expect(answerFor(quoting, { intent: 'caseNumber', caseNumber: 'SAG-2024-00778' }).hits).toEqual([]);
});

describe('a whole meeting', () => {
  test('comes with its agenda, what each item ended in, and its items', () => {
    const answer = answerFor(register, { intent: 'meeting', meetingDate: '2025-03-12' });
    expect(answer.meeting).toMatchObject({ id: 'kkr-sjaelland/2025-03-12', hasMinutes: true });
    expect(answer.meeting?.items.map((item) => item.outcomes[0])).toEqual([
      'approved',
      'decided',
      'postponed',
      'appointed',
    ]);
    expect(places(answer)).toHaveLength(4);
  });

  test('without minutes ended in nothing', () => {
    const answer = answerFor(register, { intent: 'meeting', latest: true });
    expect(answer.meeting).toMatchObject({ hasMinutes: false, items: [{ outcomes: ['none'] }] });
  });

  test('that is not in the collection is no meeting', () => {
    expect(answerFor(register, { intent: 'meeting', meetingDate: '2021-01-01' })).toMatchObject({
      meeting: null,
      hits: [],
    });
  });
});

describe('questions about a meeting', () => {
  test('whether the minutes are in is said of the latest meeting held', () => {
    const answer = answerFor(register, { intent: 'meeting', topic: 'minutesOut' });
    expect(answer).toMatchObject({ hits: [], meeting: { id: 'kkr-syddanmark/2025-05-20', hasMinutes: false } });
  });

  test('who was there is said of the latest meeting of the municipality’s council with a list', () => {
    const answer = answerFor(register, { intent: 'meeting', topic: 'attendance', municipality: 'Næstved' });
    expect(answer.meeting).toMatchObject({ id: 'kkr-sjaelland/2025-03-12' });
    expect(answer.attendance).toMatchObject({ municipality: 'Næstved', present: [{ name: 'Bo Lind' }], absent: [] });
  });

  test('an apology is told apart from being there', () => {
    const answer = answerFor(register, { intent: 'meeting', topic: 'attendance', municipality: 'Køge' });
    expect(answer.attendance).toMatchObject({ present: [], absent: [{ name: 'Eva Dam' }] });
  });
});

describe('who said or was appointed what, without a subject', () => {
  test('a circle’s statements are listed', () => {
    const answer = answerFor(register, { intent: 'statement', filters: { circle: 'K17' } });
    expect(places(answer)).toEqual(['kkr-sjaelland/2025-03-12/2.2']);
  });

  test('appointments are listed', () => {
    expect(places(answerFor(register, { intent: 'appointment' }))).toEqual(['kkr-sjaelland/2025-03-12/3.1']);
  });
});

test('a history tells the steps of a subject from the oldest to the newest', () => {
  const { trail } = answerFor(register, { intent: 'history', subject: 'hjælpemidler' });
  const dates = trail?.map((step) => step.date) ?? [];
  expect(dates.length).toBeGreaterThan(2);
  expect(dates).toEqual([...dates].sort());
});

test('small talk is not searched for', () => {
  const answer = answerFor(register, { intent: 'smallTalk', topic: 'greeting', subject: 'hjælpemidler' });
  expect(answer).toMatchObject({ hits: [], nextMeeting: null, meeting: null, trail: null });
});

test('an empty collection answers everything with nothing', () => {
  for (const intent of ['decision', 'subject', 'nextMeeting', 'meeting', 'history', 'item'] as const) {
    const answer = answerFor({ meetings: [] }, { intent, subject: 'hjælpemidler' });
    expect(answer).toMatchObject({ hits: [], coverage: { meetings: 0, from: null, to: null, withoutMinutes: [] } });
  }
});
