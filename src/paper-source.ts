import type { AnswerHit } from './answers/answer';
import { buildAnswer } from './answers/build-answer';
import { buildHit } from './answers/build-hit';
import type { Collection, UnreadableFile } from './collection';
import { continueConversation } from './conversation/continue-conversation';
import { filterChoices } from './conversation/filter-choices';
import { takeTurn } from './conversation/take-turn';
import type { LiveCollection } from './live-collection';
import type { Register } from './meetings/register';
import type { Question } from './questions/question';
import type { Indexed } from './search/live-index';
import type { ShelfPapers } from './shelf-papers';
import type { PaperPorts } from './teams/bot-ports';
import { buildCompletion } from './teams/complete-word';

/** What there is: numbers, and the files that could not be read. */
export interface PaperSummary {
  readonly meetings: number;
  readonly items: number;
  /** Date of the newest meeting, which may still be to come; null where there is none. */
  readonly newest: string | null;
  readonly unreadable: readonly UnreadableFile[];
}

/** The papers as the bot asks them, in memory or in a database. */
export interface PaperSource extends PaperPorts {
  /** Looks at the folder, and at what other copies have put away; true where the papers are others than before. */
  readonly refresh: () => Promise<boolean>;
  readonly summary: () => PaperSummary;
  /** The meetings from a day on with all their items, and those before it without. */
  readonly since: (day: string) => Promise<Indexed>;
  readonly stop: () => Promise<void>;
}

type FoundBy = Parameters<PaperPorts['findItem']>[1];

/** An item with the passage that answers the question it was found by, or by itself where that finds it no longer. */
function findItem({ register, index }: Indexed, id: string, found?: FoundBy): AnswerHit | null {
  const hits = found ? buildAnswer(found.question, register, index, found.today).hits : [];
  const hit = hits.find((candidate) => `${candidate.meeting}/${candidate.number}` === id);
  if (hit) return hit;
  for (const meeting of register.meetings) {
    const item = meeting.items.find((candidate) => candidate.id === id);
    if (item) return buildHit({ item, score: 0, passage: null, matches: [] }, meeting);
  }
  return null;
}

/** A completion of titles that is made anew when the papers have changed. */
function completeFrom(papers: () => unknown, titles: () => readonly string[]): PaperPorts['complete'] {
  let of: unknown = null;
  let complete: PaperPorts['complete'] = () => null;
  return (text) => {
    if (of !== papers()) complete = buildCompletion(titles());
    of = papers();
    return complete(text);
  };
}

function titlesOf({ meetings }: Register): string[] {
  return meetings.flatMap(({ items }) => items.map(({ title }) => title));
}

function summaryOf(
  { meetings }: Register,
  titles: readonly string[],
  unreadable: readonly UnreadableFile[],
): PaperSummary {
  const dates = meetings.map(({ date }) => date).sort();
  return { meetings: meetings.length, items: titles.length, newest: dates.at(-1) ?? null, unreadable };
}

/** Papers in memory, with an index of all. */
export function askMemory(live: LiveCollection): PaperSource {
  const current = (): Collection => live.current();
  return {
    takeTurn: (text, context, asker) => Promise.resolve(takeTurn(text, context, asker, current())),
    choices: (answer) => filterChoices(answer, current().register),
    ask: (question, today, most) => {
      const { register, index } = current();
      return Promise.resolve(buildAnswer(question, register, index, today, most));
    },
    findItem: (id, found) => Promise.resolve(findItem(current(), id, found)),
    complete: completeFrom(current, () => titlesOf(current().register)),
    refresh: () => live.refresh(),
    summary: () => summaryOf(current().register, titlesOf(current().register), current().unreadable),
    since: () => Promise.resolve(current()),
    stop: () => Promise.resolve(),
  };
}

/** Papers in a database: what a question needs is fetched, and then asked as if it were all there is. */
export function askShelves(papers: ShelfPapers): PaperSource {
  const outline = (): Register => papers.outline();
  return {
    async takeTurn(text, context, asker) {
      const turn = continueConversation(text, context, asker);
      const shown = turn.kind === 'item' ? context?.items[turn.item] : undefined;
      const items = shown ? [`${shown.meeting}/${shown.number}`] : [];
      return takeTurn(text, context, asker, await papers.fetch(questionsOf(turn), items, asker.today));
    },
    choices: (answer) => filterChoices(answer, outline()),
    async ask(question, today, most) {
      const { register, index } = await papers.fetch([question], [], today);
      return buildAnswer(question, register, index, today, most);
    },
    async findItem(id, found) {
      return findItem(await papers.fetch(found ? [found.question] : [], [id], found?.today ?? ''), id, found);
    },
    complete: completeFrom(outline, () => papers.titles()),
    refresh: () => papers.refresh(),
    summary: () => summaryOf(outline(), papers.titles(), papers.unreadable()),
    since: (day) => papers.fetchMeetings(outline().meetings.flatMap(({ id, date }) => (date >= day ? [id] : []))),
    stop: () => papers.close(),
  };
}

function questionsOf(turn: ReturnType<typeof continueConversation>): readonly Question[] {
  if ('questions' in turn) return turn.questions;
  return 'question' in turn ? [turn.question] : [];
}
