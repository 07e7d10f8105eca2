import type { Appointment, Outcome } from '../meetings/meeting';
import type { Filters, Intent } from '../questions/question';
import { ofDate, onDate, writeDate, writeDayAndDate, writeShortMonth, writeTime } from './en-dates';
import { outcomeWords } from './badge-words';
import { choices, feedback, filterNames, help, sayings } from './en-conversation';
import { news } from './en-news';
import type { BadgeFacts, Moment, Texts } from './text-table';
import { joinWords, startCapital, writePeriod } from './written-dates';

const outcomes = {
  decided: 'decided',
  approved: 'approved',
  adopted: 'adopted',
  noted: 'noted',
  discussed: 'discussed',
  appointed: 'appointed or nominated',
  postponed: 'postponed',
  withdrawn: 'taken off the agenda',
  referred: 'referred for further work',
  rejected: 'rejected',
  stated: 'recorded in the minutes',
  none: 'no decision in the minutes',
} satisfies Record<Outcome, string>;

const headings = {
  decision: 'Decisions',
  subject: 'Agenda items',
  nextMeeting: 'Next meeting',
  statement: 'What the chief executives have said',
  appointment: 'Appointments',
  caseNumber: 'Items with this case number',
  item: 'Agenda item',
  meeting: 'The meeting',
  history: 'History of the case',
  smallTalk: 'Help',
} satisfies Record<Intent, string>;

const appointedAs = {
  member: 'member',
  substitute: 'substitute',
  chair: 'chair',
  deputyChair: 'deputy chair',
  representative: 'representative',
} satisfies Record<Appointment['as'], string>;

function writeBadge(facts: BadgeFacts): string {
  const words = outcomeWords(facts, outcomes, ' with a change');
  return startCapital(`${joinWords(words, 'and')}${facts.dissent ? ', not everyone agreed' : ''}`);
}

function writeAgendaOnly(moment: Moment, date: string): string {
  if (moment === 'ahead') return `The item is to be considered ${onDate(date)}.`;
  if (moment === 'now') return `The item is on the agenda ${onDate(date)}.`;
  return `The minutes are not in the collection. The item was on the agenda ${onDate(date)}.`;
}

function writeFilters({ bodies, circle, from, to, status }: Filters): string {
  const period = writePeriod(from, to, {
    on: writeDate,
    between: (start, end) => `${writeDate(start)}–${writeDate(end)}`,
    since: (start) => `from ${writeDate(start)}`,
    until: (end) => `until ${writeDate(end)}`,
  });
  const where = bodies.length > 0 ? joinWords(bodies, 'and') : (circle ?? 'all regions');
  const only = { decided: 'decisions only', recommended: 'recommendations only' };
  return [where, period, status && only[status]].filter(Boolean).join(' · ');
}

function writeCoverage(meetings: number, from: string | null, to: string | null, withoutMinutes: number): string {
  if (meetings === 0) return 'There are no meetings to search';
  const ends = [from, to].filter((end) => end !== null).map(writeShortMonth);
  const period = [...new Set(ends)].join('–');
  const missing = withoutMinutes > 0 ? `; minutes missing for ${withoutMinutes}` : '';
  return `Searched ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}${period && `, ${period}`}${missing}`;
}

/** English, plain. What the documents say stays in Danish. */
export const en: Texts = {
  date: writeDate,
  dayAndDate: writeDayAndDate,
  shortMonth: writeShortMonth,
  time: writeTime,
  itemNumber: (number) => `item ${number}`,
  list: (words) => joinWords(words, 'and'),

  badge: writeBadge,
  badgeOf: {
    ahead: 'To be considered',
    now: 'On the agenda',
    over: 'Minutes missing',
    annex: 'Annex only',
    dropped: 'Not in the minutes',
  },
  agendaOnly: writeAgendaOnly,
  annexOnly: (date) => `Only the item's annexes from the meeting ${ofDate(date)} are in the collection.`,
  flags: {
    renumbered: 'The item has another number in the agenda than in the minutes.',
    added: 'The item is in the minutes, but not in the agenda that was sent out.',
    dropped: 'The item was on the agenda, but is not in the minutes.',
    withdrawn: 'The item was taken off the agenda.',
  },
  noDecisionFound: 'The collection holds no decision on this. These items mention it.',
  noDecisionWithin: 'The meetings searched hold no decision on this. These items mention it.',
  noStatementFound: (circle) => `The papers do not quote ${circle} on this. These items mention it.`,
  outsidePeriod:
    'No meeting in that year has anything on this. These items are about the year, but from other meetings.',

  headings,
  itemsHeading: 'Agenda items',
  whatWasSaid: 'What the circles have said',
  circleSaid: (circle) => `What ${circle} has said`,
  circleOnItem: (circle) => `${circle} on the item`,
  filters: writeFilters,
  range: (first, last, total) =>
    first === last ? `showing ${first} of ${total}` : `showing ${first}–${last} of ${total}`,
  coverage: writeCoverage,

  labels: {
    decision: 'Decision',
    recommendation: 'Recommendation',
    recommendationAdopted: 'Recommendation (adopted)',
    recommendationAdoptedAmended: 'Recommendation (adopted with a change)',
    excerpt: 'From the item',
    appointments: 'Who, and to what',
    source: 'Source',
    file: 'Document',
    place: 'Place',
    time: 'Time',
    topics: 'Expected topics',
    participants: 'Present',
    absent: 'Apologies',
    minutes: 'The minutes',
    searchedFor: 'Searched for',
    examples: 'You could ask:',
  },
  appointedAs,
  page: (page, isExact) => (isExact ? `page ${page}` : `from page ${page}`),

  nextMeeting: {
    unknown: 'The papers in the collection mention no upcoming meeting.',
    passed: (date) => `The latest known date has passed: ${writeDate(date)}. The papers mention no later meeting.`,
    cancelled: (body, date) => `The meeting of ${body} ${onDate(date)} is cancelled.`,
    movedFrom: (date) => `The meeting has been moved from ${writeDate(date)}.`,
    noTime: 'not stated',
    noPlace: 'not stated',
    noTopics: 'The papers mention no topics yet.',
  },
  minutes: {
    isIn: (body, date) => `The minutes of the meeting of ${body} ${onDate(date)} are in the collection.`,
    isOut: (body, date) => `The minutes of the meeting of ${body} ${onDate(date)} are not in the collection.`,
    noMeeting: 'The meeting is not in the collection.',
  },
  attendance: {
    count: (people) => `${people} present`,
    absentCount: (people) => `${people} sent apologies`,
    unknown: 'The papers in the collection do not say who took part.',
    fromMunicipality: (municipality, present, absent) => {
      if (present.length + absent.length === 0) return `${municipality} is not on the attendance list.`;
      const there =
        present.length > 0
          ? `From ${municipality}: ${joinWords(present, 'and')}.`
          : `Nobody from ${municipality} was there.`;
      return absent.length > 0 ? `${there} Apologies from ${joinWords(absent, 'and')}.` : there;
    },
  },
  overview: {
    items: (count) => (count === 1 ? '1 item' : `${count} items`),
    tap: 'Tap an item to read it.',
    withoutMinutes: 'The minutes are not in the collection, so the outcome of the items is not known here.',
    ahead: 'The meeting has not been held yet.',
    now: (date) => `The meeting is held ${onDate(date)}.`,
  },
  meetingList: {
    heading: 'Meetings',
    agenda: 'The agenda',
    count: (meetings, coming) => {
      if (coming === meetings) return coming === 1 ? '1 upcoming meeting' : `${coming} upcoming meetings`;
      return `${meetings === 1 ? '1 meeting' : `${meetings} meetings`}${coming > 0 ? `, ${coming} of them upcoming` : ''}`;
    },
    none: 'The papers in the collection mention no meetings that match.',
    nearest: 'Nearest known meetings',
    next: (body, date) => `The next known meeting is in ${body}, ${writeDayAndDate(date)}.`,
    agendaIsIn: (body, date) => `The agenda of the meeting of ${body} ${onDate(date)} is in the collection.`,
    agendaIsOut: (body, date) => `The agenda of the meeting of ${body} ${onDate(date)} is not in the collection yet.`,
    has: {
      minutes: 'The minutes are in the collection',
      agenda: 'The agenda is in the collection',
      noMinutes: 'Minutes missing',
      noAgenda: 'The agenda is not in the collection yet',
      annex: 'Only annexes are in the collection',
      nothing: 'The papers are not in the collection',
      cancelled: 'Cancelled',
    },
  },
  meetings: (count) => (count === 1 ? '1 meeting' : `${count} meetings`),

  nothingFound: {
    heading: 'Nothing was found',
    noSuchItem: (number) => `There is no item ${number} on the agenda.`,
    noSubject: 'No item fits the question.',
    advice: 'Try another word for the same thing, or ask about a meeting.',
    adviceWhenLimited: 'Try another word for the same thing, or search all regions and years.',
    emptyCollection: 'There are no meeting papers in the collection yet.',
    noMeetings: {
      region: 'The collection has no meetings of that region.',
      period: 'The collection has no meetings in that period.',
      both: 'The collection has no meetings of that region in that period.',
    },
  },
  welcome: {
    heading: 'Welcome to KKR-bot',
    what: 'Ask about items and decisions in KKR. The answers come from agendas, minutes and annexes.',
    trust: 'Each answer quotes the document and names the meeting, item and page, so that you can check it.',
    inGroup: 'Mention @KKR-bot in your message when you ask here.',
    examples: ['What was decided on botilbud?', 'Next meeting of KKR Sjælland?', 'What did K17 say on botilbud?'],
  },
  smallTalk: {
    greeting: { heading: 'Hello', text: 'What would you like to know about the KKR meetings?' },
    thanks: { heading: 'You are welcome', text: 'Write again whenever you want something looked up.' },
    help: { heading: 'How to ask', text: 'Write your question as you would say it, in Danish or English.' },
    empty: { heading: 'What would you like to know?', text: 'Write a topic, a case number or a question.' },
  },
  help,
  errors: {
    heading: 'Sorry, something went wrong',
    failed: (id) =>
      `Your question was not answered. Please try again shortly. If it happens again, give the secretariat this number: ${id}`,
    itemGoneHeading: 'The item is no longer in the collection',
    itemGone: 'The paper may have been removed or replaced since the card was shown. Please ask again.',
    refusedHeading: 'This button cannot be used',
    refused: 'It does not belong to an answer from here. Please write your question instead.',
    noText: 'The message has no text. Write a question about the KKR meetings.',
    tooLong: 'The question is very long. Only the first 2,000 characters were used.',
    tooFast: { heading: 'That is a little fast', text: 'Please try again in a moment.' },
  },
  actions: {
    details: 'Details',
    detailsOf: (number, title) => `Details of item ${number}: ${title}`,
    more: 'Show more',
    previous: 'Show the previous ones',
    withoutFilters: 'Search all regions and years',
    askAgain: 'Ask again',
    wholeMeeting: 'Show the whole meeting',
    decisionsOfMeeting: 'Show its decisions',
    recommendation: 'Show recommendation',
    askRecommendation: 'What was the recommendation?',
    history: 'Show its history',
    saidBy: (circle) => `What did ${circle} say?`,
    openDocument: (page) => `Open the document (p. ${page})`,
    copyCitation: 'Copy citation',
    citationLabel: 'Select the text and copy it',
    didYouMean: (word) => `Search for “${word}”`,
    askWholeMeeting: (body, date) => `The agenda of ${body} ${onDate(date)}`,
    askDecisionsOfMeeting: (body, date) => `What did ${body} decide ${onDate(date)}?`,
    askLatestDecisions: 'What was decided at the last meeting?',
  },
  sayings,
  asks: {
    decision: (subject) => `What was decided on ${subject}?`,
    statement: (circle, subject) =>
      circle === null
        ? `What do the chief executives think about ${subject}?`
        : `What does ${circle} think about ${subject}?`,
    appointment: (subject) => `Who was appointed to ${subject}?`,
    history: (subject) => `History of ${subject}`,
    attendance: (municipality) =>
      municipality === null ? 'Who attended the meeting?' : `Was ${municipality} present?`,
    minutesOut: 'Are the minutes ready?',
    item: (number, body, date) => `Item ${number} in ${body} ${onDate(date)}`,
  },
  choices,
  filterNames,
  feedback,
  news,
  answeredBelow: 'The answer is below.',
  trimmed: { seeDetails: '… (see details)', seeDocument: '… (the rest is in the document)' },
  documentPage: {
    gone: { heading: 'The paper cannot be shown', text: 'It has left the collection, or the link is not complete.' },
    expired: { heading: 'The link has expired', text: 'Ask KKR-bot again, and there is a new link on the card.' },
  },
  itemPage: {
    heading: 'The item is shown in Teams',
    how: 'Open the chat with KKR-bot and send this question:',
    open: 'Open the chat in Teams',
  },
  terminal: {
    intro: 'Ask a question about the KKR meetings. Leave with Ctrl-D.',
    prompt: 'Question: ',
  },
};
