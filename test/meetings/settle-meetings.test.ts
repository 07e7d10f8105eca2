import type { NextMeeting } from '../../src/meetings/meeting';
import type { PlannedMeeting } from '../../src/meetings/meeting-plan';
import type { Register } from '../../src/meetings/register';
import { settleMeetings } from '../../src/meetings/settle-meetings';
import { buildTestRegister, type MeetingSketch } from '../register-builder';

const today = '2026-11-01';

function next(date: string, changes: Partial<NextMeeting> = {}): NextMeeting {
  return { body: 'KKR Sjælland', date, start: null, end: null, place: null, topics: [], ...changes };
}

function upcoming(...dates: readonly string[]): MeetingSketch['upcoming'] & object {
  return dates.map((date) => ({ date, start: null, place: null }));
}

/** "2026-12-04", "2026-12-04 cancelled": the coming meetings. */
function coming(meetings: readonly PlannedMeeting[], from = today): string[] {
  return meetings
    .filter(({ date }) => date >= from)
    .map(({ date, status }) => (status === 'planned' ? date : `${date} ${status}`));
}

function settle(...sketches: readonly MeetingSketch[]): readonly PlannedMeeting[] {
  return settleMeetings(buildTestRegister(...sketches), [], today);
}

/** What is planned after one collection took the place of another. */
function settleAfter(before: Register, after: Register, day = today): readonly PlannedMeeting[] {
  return settleMeetings(after, settleMeetings(before, [], today), day);
}

const minutes: MeetingSketch = {
  date: '2026-09-08',
  nextMeeting: next('2026-12-04', { start: '09:30', place: 'Sorø' }),
};

describe('the days that hold', () => {
  test('are those that the papers announce', () => {
    expect(settle({ ...minutes, upcoming: upcoming('2026-12-04', '2027-02-02') })).toMatchObject([
      { date: '2026-09-08', uid: 'kkr-sjaelland/2026-09-08', hasMinutes: true, hasAgenda: false },
      {
        uid: 'kkr-sjaelland/2026-12-04',
        ...{ date: '2026-12-04', start: '09:30', place: 'Sorø', status: 'planned', sequence: 0 },
        source: { meeting: 'kkr-sjaelland/2026-09-08', kind: 'minutes' },
      },
      { date: '2027-02-02', start: null },
    ]);
  });

  test('are those of the newest paper, where several name days', () => {
    const older = { date: '2026-06-10', upcoming: upcoming('2026-09-08', '2026-11-24', '2027-01-27') };
    expect(coming(settle(older, minutes))).toEqual(['2026-12-04', '2027-01-27']);
  });

  test('are those of an agenda that is out, where it names another day than the last minutes', () => {
    expect(coming(settle(minutes, { date: '2026-12-08', kind: 'agenda' }))).toEqual(['2026-12-08']);
  });

  test('stay beside an agenda that is far from them', () => {
    expect(coming(settle(minutes, { date: '2027-02-02', kind: 'agenda' }))).toEqual(['2026-12-04', '2027-02-02']);
  });

  test('stay beside an agenda that names them as the next meeting', () => {
    const extra = { date: '2026-11-20', kind: 'agenda', nextMeeting: next('2026-12-04') } as const;
    expect(coming(settle(minutes, extra))).toEqual(['2026-11-20', '2026-12-04']);
  });

  test('stay beside the agenda of an extraordinary meeting', () => {
    const extra = { date: '2026-11-20', kind: 'agenda', extraordinary: true } as const;
    expect(coming(settle(minutes, extra))).toEqual(['2026-11-20', '2026-12-04']);
  });

  test('stay where both of two days near each other were announced', () => {
    const list = { ...minutes, upcoming: upcoming('2026-12-04', '2026-12-14') };
    expect(coming(settle(list, { date: '2026-12-14', kind: 'agenda' }))).toEqual(['2026-12-04', '2026-12-14']);
  });

  test.each([
    ['lies years ahead', { date: '2026-09-08', nextMeeting: next('2029-12-04') }],
    ['lies before its own paper', { date: '2026-09-08', nextMeeting: next('2025-12-04') }],
    ['is years ahead on an agenda', { date: '2029-12-04', kind: 'agenda' }],
  ] as const)('are none where a day %s', (_name, paper) => {
    expect(coming(settle(paper))).toEqual([]);
  });
});

describe('a notice', () => {
  const cancelled = { kind: 'cancelled', date: '2026-12-04', movedTo: null, text: 'Mødet er aflyst.' } as const;

  test('cancels a meeting that is planned', () => {
    const paper = { date: '2026-10-20', notices: [cancelled] };
    expect(settle(minutes, paper).at(-1)).toMatchObject({ date: '2026-12-04', status: 'cancelled', place: 'Sorø' });
    expect(coming(settle({ ...minutes, notices: [cancelled] }))).toEqual(['2026-12-04 cancelled']);
  });

  test('on the agenda itself cancels its meeting', () => {
    const agenda = { date: '2026-12-04', kind: 'agenda', notices: [cancelled] } as const;
    expect(coming(settle(minutes, agenda))).toEqual(['2026-12-04 cancelled']);
  });

  test('holds until a newer paper names the day again', () => {
    const paper = { date: '2026-10-20', notices: [cancelled] };
    const again = { date: '2026-10-27', nextMeeting: next('2026-12-04') };
    expect(coming(settle(minutes, paper, again))).toEqual(['2026-12-04']);
  });

  test('on the paper of the new day moves a meeting, however far', () => {
    const moved = { kind: 'moved', date: '2026-12-04', movedTo: '2027-01-12', text: 'Flyttet.' } as const;
    expect(coming(settle(minutes, { date: '2027-01-12', kind: 'agenda', notices: [moved] }))).toEqual(['2027-01-12']);
  });

  test('moves no meeting that nobody has named', () => {
    const moved = { kind: 'moved', date: '2026-12-10', movedTo: '2026-12-11', text: 'Flyttet.' } as const;
    expect(coming(settle({ ...minutes, notices: [moved] }))).toEqual(['2026-12-04']);
  });

  test('moves a meeting to its new day', () => {
    const moved = { kind: 'moved', date: '2026-12-04', movedTo: '2027-01-12', text: 'Mødet er flyttet.' } as const;
    expect(coming(settle(minutes, { date: '2026-10-20', notices: [moved] }))).toEqual(['2027-01-12']);
  });
});

describe('a meeting that was planned before', () => {
  const before = buildTestRegister(minutes);
  const agenda = (date: string): MeetingSketch => ({ date, kind: 'agenda', items: [{ title: 'Rammeaftalen' }] });

  test('stays as it is where nothing has changed', () => {
    expect(settleAfter(before, before)).toEqual(settleMeetings(before, [], today));
  });

  test('keeps its uid when it is moved, and counts the change', () => {
    const after = buildTestRegister(minutes, agenda('2026-12-08'));
    expect(settleAfter(before, after).at(-1)).toMatchObject({
      ...{ uid: 'kkr-sjaelland/2026-12-04', date: '2026-12-08', sequence: 1, hasAgenda: true },
      topics: ['Rammeaftalen'],
    });
  });

  test('keeps its uid when a new version of the same paper names another day', () => {
    const after = buildTestRegister({ ...minutes, nextMeeting: next('2026-12-07') });
    expect(settleAfter(before, after).at(-1)).toMatchObject({ uid: 'kkr-sjaelland/2026-12-04', date: '2026-12-07' });
  });

  test('is another one where the new day is far away: nobody says what became of the first', () => {
    const after = buildTestRegister({ ...minutes, nextMeeting: next('2027-02-02') });
    expect(settleAfter(before, after).slice(1)).toMatchObject([{ uid: 'kkr-sjaelland/2027-02-02', sequence: 0 }]);
  });

  test('does not lend its uid to another meeting on the day that it left', () => {
    const moved = buildTestRegister(minutes, agenda('2026-12-08'));
    const both = buildTestRegister(
      minutes,
      { ...agenda('2026-12-08'), upcoming: upcoming('2027-02-02') },
      agenda('2026-12-04'),
    );
    const after = settleMeetings(both, settleAfter(before, moved), today);
    expect(after.slice(1).map(({ uid, date }) => [uid, date])).toEqual([
      ['kkr-sjaelland/2026-12-04-2', '2026-12-04'],
      ['kkr-sjaelland/2026-12-04', '2026-12-08'],
      ['kkr-sjaelland/2027-02-02', '2027-02-02'],
    ]);
  });
});

describe('a meeting whose paper is away', () => {
  const before = buildTestRegister(minutes);
  const older = { date: '2026-06-10', upcoming: upcoming('2026-09-08', '2026-11-24', '2027-01-27') };

  test('stays planned for two weeks and is then let go', () => {
    const nothing = buildTestRegister();
    const away = settleAfter(before, nothing);
    expect(away.at(-1)).toMatchObject({ date: '2026-12-04', sequence: 0, awaySince: '2026-11-01' });
    const later = settleMeetings(nothing, away, '2026-11-15');
    expect(coming(later)).toEqual(['2026-12-04']);
    expect(coming(settleMeetings(nothing, later, '2026-11-16'))).toEqual([]);
  });

  test('is itself again once the paper is back', () => {
    const away = settleAfter(before, buildTestRegister());
    expect(settleMeetings(before, away, '2026-11-03')).toEqual(settleMeetings(before, [], today));
  });

  test('is not moved back to the day of an older paper', () => {
    const both = buildTestRegister(older, minutes);
    const after = settleAfter(both, buildTestRegister(older));
    expect(coming(after)).toEqual(['2026-12-04', '2027-01-27']);
  });

  test('is moved by a newer paper', () => {
    const after = settleAfter(before, buildTestRegister({ date: '2026-12-08', kind: 'agenda' }));
    expect(after.at(-1)).toMatchObject({ uid: 'kkr-sjaelland/2026-12-04', date: '2026-12-08', sequence: 1 });
  });

  test('stays cancelled while the paper that says so is away', () => {
    const notices = [{ kind: 'cancelled', date: '2026-12-04', movedTo: null, text: 'Mødet er aflyst.' }] as const;
    const cancelled = buildTestRegister(minutes, { date: '2026-10-20', notices });
    expect(coming(settleAfter(cancelled, before))).toEqual(['2026-12-04 cancelled']);
  });
});
