import { findPhrase } from '../questions/phrase';
import { subjectOf } from '../questions/subject';
import { joinWords, splitWords } from '../questions/words';
import { changeFilter } from './change-filter';
import type { Context } from './context';
import { followUpPhrases, type FollowUp } from './follow-up-phrases';
import { isAboutSubject } from './lean-on';
import { asking, inLanguage, type Said } from './said';
import { itemInFocus, itemMeant, meetingInFocus, showItem } from './show-item';
import type { Turn } from './turn';
import { askForMeeting, writeQuestion } from './write-question';

/** What follows an answer that there is; "ja" and "start forfra" are no matter of the answer. */
type Answered = Exclude<FollowUp, 'right' | 'wrong' | 'startOver'>;

/** "flere", "hvad skete der siden?", "hvad var indstillingen?": asked of the answer that stands there. */
export function readFollowUp(said: Said, context: Context | null): Turn | null {
  const found = followUpPhrases.find(({ pattern }) => findPhrase(said.words, pattern));
  if (!found || !Object.hasOwn(followers, found.kind)) return null;
  const askSubject: Turn = { kind: 'say', language: said.language, saying: 'askSubject' };
  return context ? (followers[found.kind as Answered](context, said) ?? askSubject) : askSubject;
}

const followers = {
  more: (context, said) =>
    context.pages === 1 && itemInFocus(context) && !isLeftOver(said)
      ? showItem(itemMeant(context), context, said)
      : turnPage(context.page + 1, context, said),
  previous: (context, said) => turnPage(context.page - 1, context, said),
  again: repeat,
  since: askHistory,
  recommendation: (context, said) => showItem(itemMeant(context), context, said, 'recommendation'),
  // After "næste møde" there is no item: "hvornår er det?" asks for the same once more.
  details: (context, said) => showItem(itemMeant(context), context, said) ?? repeat(context, said),
  wholeMeeting: (context, { language, asker }) => {
    const item = context.items[itemMeant(context) ?? -1];
    return item ? asking(language, askForMeeting(item, language, asker)) : null;
  },
  meetingBefore: (context, { language, asker }) => {
    const meeting = meetingInFocus(context);
    if (!meeting) return null;
    const period = { from: null, to: dayBefore(meeting.date) };
    return asking(language, changeFilter(askForMeeting(meeting, language, asker), { period, latest: true }));
  },
} satisfies Record<Answered, (context: Context, said: Said) => Turn | null>;

/** "Er det alt?" asks for other items, "mere" for more of the one shown. */
function isLeftOver({ words }: Said): boolean {
  return words.some(({ key }) => /^(?:flere|alt|alle|all|andre|others|hele|der|there|naste|next|it)$/u.test(key));
}

function repeat({ question }: Context, { language }: Said): Turn {
  return asking(language, inLanguage(question, language));
}

function turnPage(page: number, { question, pages }: Context, { language }: Said): Turn {
  if (page > pages) return { kind: 'say', language, saying: 'noMore' };
  if (page < 1) return { kind: 'say', language, saying: 'noPrevious' };
  return { kind: 'page', language, page, question: inLanguage(question, language) };
}

/** The history of the item in focus by its title, else of the subject searched for. */
function askHistory(context: Context, { language, asker }: Said): Turn | null {
  const { question, items } = context;
  const title = (itemInFocus(context) ?? (isAboutSubject(context) ? null : items[0]))?.title;
  const subject = title === undefined ? question.subject : joinWords(subjectOf(splitWords(title), language));
  if (subject === '') return null;
  const filters = { bodies: [], circle: null, from: null, to: null, status: null };
  return asking(
    language,
    writeQuestion({ intent: 'history', subject, filters, latest: false, meetingDate: null, language }, asker),
  );
}

/** "2024-06-19" → "2024-06-18"; the day before a month of which no day is known. */
function dayBefore(date: string): string {
  const first = date.length > 7 ? date : `${date}-01`;
  return new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
}
