import { needsOf } from '../../src/answers/needs';
import type { Register, RegisterMeeting } from '../../src/meetings/register';
import { parseQuestion } from '../../src/questions/parse-question';

const today = '2026-11-21';

function meeting(id: string, body: string, kinds: RegisterMeeting['kinds']): RegisterMeeting {
  const date = id.slice(id.indexOf('/') + 1);
  const nobody = { participants: [], absent: [], guests: [], items: [], upcoming: [], problems: [] };
  return { id, body, date, start: null, end: null, place: null, kinds, files: [], nextMeeting: null, ...nobody };
}

const register: Register = {
  meetings: [
    ...Array.from({ length: 9 }, (_, at) => meeting(`kkr-fyn/2025-0${at + 1}-10`, 'KKR Syddanmark', ['minutes'])),
    meeting('kkr-fyn/2026-09-08', 'KKR Syddanmark', ['agenda']),
    meeting('kkr-sjaelland/2026-12-04', 'KKR Sjælland', ['agenda']),
  ],
};

function needs(text: string): ReturnType<typeof needsOf> {
  return needsOf(parseQuestion(text, { circle: null, today, language: null }), register, today);
}

test('a subject is looked for by its words and needs no whole meeting', () => {
  expect(needs('Hvad blev besluttet om botilbud?')).toMatchObject({ meetings: [], listed: null });
  expect(needs('Hvad blev besluttet om botilbud?').searches.map(({ subject }) => subject)).toEqual(['botilbud']);
});

test('a year may limit the meetings or be part of the subject, so both are looked for', () => {
  const [within, named] = needs('flygtninge i 2025').searches;
  expect([within?.subject, within?.filters.from]).toEqual(['flygtninge', '2025-01-01']);
  expect([named?.subject, named?.filters.from]).toEqual(['flygtninge 2025', null]);
});

test('the last decisions need the newest meetings with minutes, however many have only an agenda', () => {
  expect(needs('Hvad blev der besluttet?').meetings).toEqual(
    expect.arrayContaining(['kkr-fyn/2026-09-08', 'kkr-fyn/2025-09-10', 'kkr-fyn/2025-04-10']),
  );
});

test('the next meeting needs the coming meetings and the newest papers of each council', () => {
  const { meetings, searches } = needs('Hvornår er næste møde?');
  expect(meetings).toContain('kkr-sjaelland/2026-12-04');
  expect(meetings).toContain('kkr-fyn/2026-09-08');
  expect(meetings).not.toContain('kkr-fyn/2025-01-10');
  expect(searches).toEqual([]);
});

test('small talk needs nothing', () => {
  expect(needs('hej')).toEqual({ meetings: [], searches: [], listed: null });
});

test('what circles said and whom councils appointed is listed where no subject is named', () => {
  expect(needs('Hvad mener K22?').listed).toBe('statements');
  expect(needs('Hvem blev udpeget?').listed).toBe('appointments');
});

test('a case number that no item has is looked for as a word, before the words beside it', () => {
  expect(needs('SAG-2024-00777').searches.map(({ subject }) => subject)).toEqual(['SAG-2024-00777']);
  expect(needs('SAG-2024-00777 cykelstier').searches.map(({ subject }) => subject)).toEqual([
    'SAG-2024-00777',
    'cykelstier',
  ]);
});
