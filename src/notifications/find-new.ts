import { blankQuestion, parseQuestion } from '../questions/parse-question';
import type { Question } from '../questions/question';
import type { Indexed } from '../search/live-index';
import { searchIndex } from '../search/search-index';
import type { FindsNew } from './notification';

/**
 * Finds those of some items that are about a subject, as a question about it would: what is no answer is no news. Each
 * meeting is searched by itself, so that a weak match is not hidden by strong ones in the archive, nor let in by them.
 */
export function findNewOn({ register, index }: Indexed, today: string): FindsNew {
  const places = new Map(register.meetings.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
  return (subject, items) => {
    const wanted = new Set(items);
    const meetings = new Map(
      items.flatMap((id) => {
        const item = places.get(id);
        return item ? [[item.meetingId, { body: item.body, date: item.date }] as const] : [];
      }),
    );
    const question = askAbout(subject, today);
    return [...meetings.values()]
      .flatMap(({ body, date }) => searchIndex(index, within(question, body, date)).hits)
      .filter(({ item }) => wanted.has(item.id))
      .sort((a, b) => b.score - a.score)
      .map(({ item }) => item.id);
  };
}

/** A subject as somebody would ask about it; where it reads as something else ("næste møde"), its words alone. */
export function askAbout(subject: string, today: string): Question {
  const question = parseQuestion(subject, { today, circle: null, language: 'da' });
  return question.subject === '' ? { ...blankQuestion(subject, 'da'), subject } : { ...question, intent: 'subject' };
}

function within(question: Question, body: string, date: string): Question {
  const filters = { bodies: [body], circle: null, from: date, to: date, status: null };
  return { ...question, latest: false, meetingDate: null, itemNumber: null, caseNumber: null, filters };
}
