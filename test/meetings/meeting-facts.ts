import type { AgendaItem, Meeting, Participant } from '../../src/meetings/meeting';

/** What can be said of a parsed meeting without its sentences. */
export type MeetingFacts = ReturnType<typeof meetingFacts>;

function countGroup(people: readonly Participant[], group: Participant['group']): number {
  return people.filter((person) => person.group === group).length;
}

function itemFacts(item: AgendaItem) {
  return {
    number: item.number,
    title: item.title,
    contentsTitle: item.contentsTitle,
    heading: item.heading,
    caseType: item.caseType,
    caseNumber: item.caseNumber,
    caseOfficers: item.caseOfficers,
    page: item.page,
    outcomes: item.outcomes,
    resolvedOutcomes: item.resolvedOutcomes,
    amended: item.amended,
    dissent: item.dissent,
    remark: item.remark,
    postponedTo: item.postponedTo,
    appointments: item.appointments,
    statements: [...new Set(item.statements.map(({ circle }) => circle))],
    refersTo: item.refersTo.map(({ body, date }) => ({ body, date })),
    // An annex paper says the pages of its annexes; other papers name them at most.
    annexes: item.sections.annexes.some(({ page }) => page !== null)
      ? item.sections.annexes
      : item.sections.annexes.length,
  };
}

/** Facts of a meeting in the form of test/fixtures/samples-facts.json. */
export function meetingFacts(meeting: Meeting) {
  const { participants } = meeting;
  return {
    kind: meeting.kind,
    body: meeting.body,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    participants: participants.length,
    members: countGroup(participants, 'member'),
    klCommittee: countGroup(participants, 'klCommittee'),
    secretariat: countGroup(participants, 'secretariat'),
    absent: meeting.absent.length,
    guests: meeting.guests.length,
    items: meeting.items.map(itemFacts),
    nextMeeting: meeting.nextMeeting,
    upcoming: meeting.upcoming,
  };
}
