import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { UnreadableFile } from './collection';
import type { Register, RegisterMeeting } from './meetings/register';
import { needsOf, type Needs } from './answers/needs';
import type { Question } from './questions/question';
import { askShelf, limitsOf } from './search/ask-shelf';
import { buildLexicon, buildPartialIndex, type Lexicon } from './search/lexicon';
import type { Indexed } from './search/live-index';
import type { Shelf, ShelvedItem } from './search/shelf';
import { fillShelf } from './fill-shelf';
import { fingerprintProgram } from './program-fingerprint';

/** Papers that lie in a database and are fetched as questions need them. */
export interface ShelfPapers {
  /** Every meeting, without its items. */
  outline(): Register;
  titles(): readonly string[];
  /** What it takes to answer these questions, and to show these items. */
  fetch(questions: readonly Question[], items: readonly string[], today: string): Promise<Indexed>;
  /** These meetings with all their items. */
  fetchMeetings(ids: readonly string[]): Promise<Indexed>;
  unreadable(): readonly UnreadableFile[];
  /**
   * Puts away what has changed in the folder, unless another copy is about it, and takes up what others have put away;
   * true where the papers are others than before.
   */
  refresh(): Promise<boolean>;
  close(): Promise<void>;
}

/** Items of a list that nobody searched for: an answer shows ten, and a filter takes some away. */
const mostListed = 60;

interface Current {
  readonly number: number;
  readonly register: Register;
  readonly lexicon: Lexicon;
  readonly titles: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
}

async function takeUp(shelf: Shelf): Promise<Current> {
  const outline = await shelf.readOutline();
  const meetings = outline.meetings.map((meeting): RegisterMeeting => ({ ...meeting, items: [] }));
  const faults = await shelf.readFaults();
  const { number, titles } = outline;
  return {
    ...{ number, titles, register: { meetings }, lexicon: buildLexicon(outline) },
    unreadable: faults.map(({ path, message }) => ({ file: basename(path), message })),
  };
}

/** Layers whose code decides what is read in a paper and how its words are looked up. */
const layers = ['danish', 'documents', 'meetings', 'search'];

/** Filling an empty shelf takes from a second to some minutes. In milliseconds. */
const lookAgainAfter = 250;

/**
 * Puts the papers of a folder on the shelf, and then answers from it. Where another copy is about it, waits for that one:
 * half of the papers would be answered from as if they were all.
 */
export async function startShelfPapers(folder: string, shelf: Shelf): Promise<ShelfPapers> {
  const version = await fingerprintProgram(layers);
  while (!(await fillShelf(folder, shelf, version, { takesOver: true }))) await wait(lookAgainAfter);
  return openShelfPapers(shelf, () => fillShelf(folder, shelf, version, { takesOver: false }));
}

/** Answers from a shelf; `fill` puts on it what has changed in the folder. */
export async function openShelfPapers(
  shelf: Shelf,
  fill: () => Promise<unknown> = () => Promise.resolve(),
): Promise<ShelfPapers> {
  let current = await takeUp(shelf);

  async function fetch(questions: readonly Question[], ids: readonly string[], today: string): Promise<Indexed> {
    const { register, lexicon } = current;
    const counts = new Map<string, number>();
    const fetched = await Promise.all([
      shelf.readItems(ids),
      ...questions.map((question) => fetchNeeds(question, needsOf(question, register, today), counts)),
    ]);
    const hand = registerOf(fetched.flat(), register);
    return { register: hand, index: buildPartialIndex(hand, lexicon, (asked) => counts.get(asked)) };
  }

  async function fetchNeeds(question: Question, needs: Needs, counts: Map<string, number>): Promise<ShelvedItem[]> {
    const { meetings, searches, listed } = needs;
    const found = await Promise.all([
      meetings.length > 0 ? shelf.readMeetings(meetings) : [],
      listed === null
        ? []
        : shelf.listItems({ ...limitsOf(question), having: listed === 'place' ? null : listed }, mostListed),
      ...searches.map(async (search) => {
        const finds = await askShelf(search, shelf, current.lexicon);
        finds.counts.forEach((count, asked) => counts.set(asked, count));
        return finds.items;
      }),
    ]);
    return found.flat();
  }

  return {
    outline: () => current.register,
    titles: () => current.titles,
    fetch,
    async fetchMeetings(ids) {
      const hand = registerOf(await shelf.readMeetings(ids), current.register);
      return { register: hand, index: buildPartialIndex(hand, current.lexicon, () => undefined) };
    },
    unreadable: () => current.unreadable,
    async refresh() {
      await fill();
      if ((await shelf.readNumber()) === current.number) return false;
      current = await takeUp(shelf);
      return true;
    },
    close: () => shelf.close(),
  };
}

/** The meetings of an outline with those of their items that were fetched, in the order of their agendas. */
function registerOf(items: readonly ShelvedItem[], outline: Register): Register {
  const byMeeting = new Map<string, Map<string, ShelvedItem>>();
  for (const shelved of items) {
    const { meetingId, id } = shelved.item;
    const ofMeeting = byMeeting.get(meetingId) ?? new Map<string, ShelvedItem>();
    byMeeting.set(meetingId, ofMeeting.set(id, shelved));
  }
  const meetings = outline.meetings.map((meeting) => {
    const found = [...(byMeeting.get(meeting.id)?.values() ?? [])].sort((a, b) => a.ordinal - b.ordinal);
    return { ...meeting, items: found.map(({ item }) => item) };
  });
  return { meetings };
}
