import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import { readPaper } from '../../src/papers';
import type { AgendaItem, Meeting, Participant } from '../../src/meetings/meeting';
import { fingerprint } from '../fingerprint';
import { expectGolden } from '../golden';
import { describeWhen, documentsFolder } from '../require';

const goldens = join(__dirname, '..', 'fixtures', 'real-papers');

/** Titles are kept to their first words: these papers are not ours to copy from. */
function shortTitle(title: string): string {
  return title.split(' ').slice(0, 7).join(' ');
}

function peopleFacts(people: readonly Participant[]) {
  return { count: people.length, ...fingerprint(people.map((person) => Object.values(person).join('|')).join('\n')) };
}

function itemFacts(item: AgendaItem) {
  const { background, recommendation, presentation, annexes, decision } = item.sections;
  return {
    number: item.number,
    title: shortTitle(item.title),
    wholeTitle: fingerprint(item.title),
    contentsTitle: fingerprint(item.contentsTitle),
    caseType: item.caseType,
    caseNumber: item.caseNumber,
    caseOfficers: item.caseOfficers,
    page: item.page,
    pageIs: item.pageIs,
    sections: {
      background: fingerprint(background),
      recommendation: fingerprint(recommendation),
      presentation: fingerprint(presentation),
      decision: fingerprint(decision),
    },
    annexes: annexes.map(({ number, title, page }) => ({ number, page, ...fingerprint(title) })),
    passages: item.passages.length,
    outcomes: item.outcomes,
    resolvedOutcomes: item.resolvedOutcomes,
    amended: item.amended,
    dissent: item.dissent,
    remark: fingerprint(item.remark),
    appointments: item.appointments,
    statements: item.statements.map(({ circle, text }) => ({ circle, ...fingerprint(text) })),
    refersTo: item.refersTo.map(({ body, date }) => ({ body, date })),
  };
}

function paperFacts(meeting: Meeting) {
  return {
    id: meeting.id,
    kind: meeting.kind,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    participants: peopleFacts(meeting.participants),
    absent: peopleFacts(meeting.absent),
    guests: peopleFacts(meeting.guests),
    nextMeeting: meeting.nextMeeting && { ...meeting.nextMeeting, topics: meeting.nextMeeting.topics.map(fingerprint) },
    upcoming: meeting.upcoming,
    problems: meeting.problems.map(({ code, line }) => ({ code, line })),
    items: meeting.items.map(itemFacts),
  };
}

const counts = {
  'kkr-hovedstaden-2023-09-08-dagsorden.txt': { items: 12, decisions: 0, annexes: 11 },
  'kkr-sjaelland-2020-09-07-dagsorden.txt': { items: 15, decisions: 0, annexes: 10 },
  'kkr-sjaelland-2022-09-bilag.md': { items: 9, decisions: 0, annexes: 16 },
  'kkr-sjaelland-2024-06-19-referat.txt': { items: 14, decisions: 13, annexes: 12 },
  'kkr-syddanmark-2023-11-21-referat.txt': { items: 13, decisions: 13, annexes: 0 },
};

describeWhen('documents', 'the real papers', () => {
  test('are the five that are known', () => {
    expect(readdirSync(documentsFolder).sort()).toEqual(Object.keys(counts));
  });

  test.each(Object.entries(counts))('%s has its items, decisions and annexes', async (file, expected) => {
    const { items } = (await readPaper(join(documentsFolder, file))).meeting;
    const found = {
      items: items.length,
      decisions: items.filter(({ sections }) => sections.decision !== null).length,
      annexes: items.flatMap(({ sections }) => sections.annexes).length,
    };
    expect(found).toEqual(expected);
  });

  test.each(Object.keys(counts))('%s gives the facts that were checked against it', async (file) => {
    const { meeting } = await readPaper(join(documentsFolder, file));
    expectGolden(join(goldens, basename(file, extname(file)), 'facts.json'), paperFacts(meeting));
  });
});
