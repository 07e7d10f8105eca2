import type { NewsKind } from '../questions/news-choices';
import { writeDate, writeDayAndDate, writeTime } from './en-dates';
import type { NewsTexts, Notice, Removed } from './news-text-table';
import { joinWords } from './written-dates';

const kindsInSentence = {
  reminder: 'reminders',
  agenda: 'agendas',
  minutes: 'minutes',
  subject: 'followed subjects',
  change: 'moved or cancelled meetings',
} satisfies Record<NewsKind, string>;

const daysOf = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** "7 days and 1 day before", "on the day", "7 days before and on the day". */
function writeNotice(days: readonly number[]): string {
  const before = days.filter((day) => day > 0).map(daysOf);
  const parts = [
    ...(before.length > 0 ? [`${joinWords(before, 'and')} before`] : []),
    ...(days.includes(0) ? ['on the day'] : []),
  ];
  return joinWords(parts, 'and');
}

/** "today", "tomorrow", "in 7 days". */
function inDays(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

function writeHeard(kinds: readonly NewsKind[], { daysBefore, timeOfDay }: Notice): string {
  const named = kinds.map((kind) =>
    kind === 'reminder' && daysBefore.length > 0 ? `reminders ${writeNotice(daysBefore)}` : kindsInSentence[kind],
  );
  return `That covers ${joinWords(named, 'and')}. Messages come at ${writeTime(timeOfDay, null)} on working days.`;
}

function writeRemoved({ settings, subjects, notifications, calendarKeys }: Removed): string {
  const parts = [
    ...(settings > 0 ? ['your choices'] : []),
    ...(subjects > 0 ? [subjects === 1 ? '1 subject you followed' : `${subjects} subjects you followed`] : []),
    ...(notifications > 0
      ? [notifications === 1 ? '1 message on the list' : `${notifications} messages on the list`]
      : []),
    ...(calendarKeys > 0 ? ['your calendar address'] : []),
  ];
  const what = parts.length > 0 ? `Deleted: ${joinWords(parts, 'and')}.` : 'Nothing was kept but this conversation.';
  return `${what} Write “subscribe” to start again.`;
}

/** What is said of news that come without asking, in English. */
export const news: NewsTexts = {
  kinds: {
    reminder: 'Reminder before a meeting',
    agenda: 'The agenda is out',
    minutes: 'The minutes are out',
    subject: 'News on followed subjects',
    change: 'A meeting is moved or cancelled',
  },
  kindsInSentence,
  notice: writeNotice,

  headings: {
    agenda: 'The agenda is out',
    minutes: 'The minutes are out',
    subject: 'News on a followed subject',
    moved: 'The meeting has been moved',
    placeChanged: 'The meeting has a new place',
    cancelled: 'The meeting is cancelled',
    reinstated: 'The meeting is held after all',
  },
  reminder: (days) => `Meeting ${inDays(days)}`,
  several: (count) => `${count} updates`,
  test: { heading: 'Test message', text: 'Messages from KKR-bot arrive here. There is nothing for you to do.' },
  labels: {
    date: 'Date',
    newDate: 'New date',
    dateBefore: 'Before',
    newTime: 'New time',
    newPlace: 'New place',
    placeBefore: 'Before',
    agenda: 'Agenda',
  },
  agendaIsOut: 'The agenda is in the collection.',
  agendaIsNotOut: 'The agenda is not in the collection yet.',
  isCancelled: 'Cancelled',
  more: (count) => `and ${count} more`,
  why: {
    reminder: (body) => `You get this message because you asked for reminders of meetings of ${body}.`,
    agenda: (body) => `You get this message because you asked to hear when the agenda of ${body} is out.`,
    minutes: (body) => `You get this message because you asked to hear when the minutes of ${body} are out.`,
    subject: (subject) => `You get this message because you follow “${subject}”.`,
    change: (body) => `You get this message because you subscribe to meetings of ${body}.`,
    test: () => 'An administrator sent this message to make sure that messages arrive.',
  },
  stop: {
    reminder: 'Stop reminders',
    agenda: 'Stop messages about agendas',
    minutes: 'Stop messages about minutes',
    change: 'Stop messages about changes',
  },
  stopSubject: (subject) => `Stop following “${subject}”`,

  actions: {
    showAgenda: 'Show the agenda',
    toCalendar: 'Add to calendar',
    follow: 'Follow this subject',
    followOf: (subject) => `Follow the subject “${subject}”`,
    settings: 'Change what you get',
    save: 'Save',
    stopAll: 'Stop all messages',
    unfollow: 'Remove',
    unfollowOf: (subject) => `Stop following “${subject}”`,
    calendar: 'Calendar',
    newCalendar: 'Make an address',
    forget: 'Delete my data',
    forgetYes: 'Yes, delete my data',
    forgetNo: 'No, keep it',
  },

  settings: {
    heading: 'Messages from KKR-bot',
    inGroup: 'These choices apply to everyone here, and everyone here can change them.',
    circle: 'Your circle',
    noCircle: 'None',
    circleOf: (circle, body) => `${circle}, ${body}`,
    bodies: 'Meetings of',
    kinds: 'Tell me when',
    daysBefore: 'Reminder',
    timeOfDay: 'Time of day',
    workingDays: 'Messages come on working days, never on public holidays.',
    language: 'Language of the messages',
    danish: 'Danish',
    english: 'English',
    pause: 'No messages before',
    paused: (from, until) =>
      from === null
        ? `Messages are paused until ${writeDate(until)}.`
        : `Paused from ${writeDate(from)} until ${writeDate(until)}.`,
    subjects: 'Followed subjects',
    noSubjects: 'No subjects yet. Write for example “follow botilbud”.',
    nothing: 'No messages will come now. Choose a region and what to hear about, and press Save.',
  },
  askCircle: {
    heading: 'Which circle do you belong to?',
    text: 'You will then hear about the next meetings of your KKR. You can always change that or stop.',
  },
  askForget: {
    heading: 'Delete your data?',
    text: 'That covers your choices, the subjects you follow, planned messages and your calendar address. It cannot be undone.',
  },
  calendar: {
    heading: 'The meetings in your calendar',
    regions:
      'Calendar of one region. Open the address in Outlook with “Subscribe from web”, and it follows when meetings are moved.',
    own: 'Or get one address with the regions that are chosen here. A new address replaces the old one.',
    made: 'Here is the address. It is shown only now, and whoever has it can read the calendar.',
    address: 'Select the address and copy it',
    none: 'The calendar is not available here.',
  },
  unclear: {
    region: {
      heading: 'Which region?',
      text: 'The five are KKR Hovedstaden, KKR Midtjylland, KKR Nordjylland, KKR Sjælland and KKR Syddanmark.',
    },
    subject: { heading: 'Which subject?', text: 'Write for example “follow botilbud”.' },
    pause: {
      heading: 'For how long?',
      text: 'Write for example “pause until 1 February” or “no messages in week 42”.',
    },
    timeOfDay: { heading: 'Choose another time', text: 'Messages can come between 7:00 and 16:30.' },
    daysBefore: {
      heading: 'How many days before?',
      text: 'Choose 60 at most. Write for example “remind me 3 days before”.',
    },
  },
  done: {
    subscribed: (bodies, kinds, when, nextDate) => ({
      heading: `You will now hear about ${joinWords(bodies, 'and')}`,
      text: [
        writeHeard(kinds, when),
        ...(nextDate === null ? [] : [`The next meeting is on ${writeDayAndDate(nextDate)}.`]),
        'Write “my subscriptions” to change it, or “unsubscribe” to stop.',
      ].join(' '),
    }),
    unsubscribed: (what, rest) => ({
      heading: `You will no longer hear about ${joinWords(what, 'and')}`,
      text:
        rest.length > 0
          ? `You will still hear about ${joinWords(rest, 'and')}.`
          : 'You will get no messages from here now.',
    }),
    stopped: {
      heading: 'You will get no more messages',
      text: 'All subscriptions have stopped. Write “subscribe” to start again.',
    },
    nothingToStop: { heading: 'There is nothing to stop', text: 'You do not subscribe to that.' },
    followed: (subject, isNew) => ({
      heading: isNew ? 'The subject is now followed' : 'The subject is already followed',
      text: `You will hear when new agendas and minutes have something on “${subject}”. Write “stop following ${subject}” to stop.`,
    }),
    unfollowed: (subject, wasFollowed) => ({
      heading: wasFollowed ? 'The subject is no longer followed' : 'The subject is not followed',
      text: `No messages will come about “${subject}”. Write “my subscriptions” to see what messages come.`,
    }),
    subjectsFull: {
      heading: 'The list of subjects is full',
      text: '25 subjects can be followed. Remove one under “my subscriptions”.',
    },
    paused: (from, until) => ({
      heading: 'Messages are paused',
      text:
        from === null
          ? `None will come before ${writeDayAndDate(until)}. Write “end the pause” to undo this.`
          : `The pause begins on ${writeDayAndDate(from)}, and the first message can come on ${writeDayAndDate(until)}.`,
    }),
    noSubscription: {
      heading: 'There are no messages to change',
      text: 'Write “subscribe” to hear about the meetings.',
    },
    resumed: { heading: 'The pause has ended', text: 'Messages come again as before.' },
    notice: (days) => ({ heading: 'The reminder has been changed', text: `You will now hear ${writeNotice(days)}.` }),
    timeOfDay: (time) => ({
      heading: 'The time has been changed',
      text: `Messages now come at ${writeTime(time, null)} on working days.`,
    }),
    languageSet: { heading: 'Messages now come in English', text: 'What the papers say stays as it is printed.' },
    saved: { heading: 'Your choices are saved', text: 'They apply from now on.' },
    notSaved: {
      heading: 'The choices were not saved',
      text: 'Something on the card could not be read. Open “my subscriptions” again.',
    },
    forgotten: (removed) => ({ heading: 'Your data has been deleted', text: writeRemoved(removed) }),
    notForgotten: { heading: 'Nothing was deleted', text: 'Your choices still apply.' },
    onlyInTeams: { heading: 'That works in Teams only', text: 'You choose messages in the chat with KKR-bot.' },
  },
};
