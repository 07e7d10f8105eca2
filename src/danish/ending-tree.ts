import { mayBeWord } from './dictionary-lines';
import { endings, undo, type Ending } from './endings';
import { hashBeginnings, hashLetter, hashLetters, hashPiece, hashStart, joinHashes, longestWord } from './hash-word';
import { irregularStart } from './irregular';

/** What comes off and goes on to make a basic form of a form; endings that do the same to a word are one. */
interface Undoing {
  readonly consonant: Ending['consonant'];
  readonly takes: string;
  /** Hash of `takes`. */
  readonly hash: number;
}

/** The endings as a tree, from the last letter to the first. */
interface Branch {
  /** Letter (a = 0) → the branch of the endings that have it next. */
  readonly next: (Branch | undefined)[];
  /** What the endings that begin here undo, each once. */
  readonly undoings: Undoing[];
  /** Those endings, each with what it undoes. */
  readonly endings: { readonly ending: Ending; readonly undoing: Undoing }[];
}

const newBranch = (): Branch => ({
  next: new Array<Branch | undefined>(26).fill(undefined),
  undoings: [],
  endings: [],
});

const firstLetter = 'a'.charCodeAt(0);

function undoingOf({ consonant, takes }: Ending, { undoings }: Branch): Undoing {
  const same = undoings.find((other) => other.consonant === consonant && other.takes === takes);
  if (same) return same;
  const undoing = { consonant, takes, hash: hashLetters(hashStart, takes) };
  undoings.push(undoing);
  return undoing;
}

function grow(tree: Branch, ending: Ending): void {
  let branch = tree;
  for (let at = ending.adds.length - 1; at >= 0; at -= 1)
    branch = branch.next[ending.adds.charCodeAt(at) - firstLetter] ??= newBranch();
  branch.endings.push({ ending, undoing: undoingOf(ending, branch) });
}

const tree = newBranch();
for (const ending of endings) grow(tree, ending);

/** The branch of a letter further to the front. */
const follow = (branch: Branch, word: string, place: number): Branch | undefined =>
  branch.next[word.charCodeAt(place) - firstLetter];

/** Hash of the basic form that letters `from` to `rest` of a word would be of. */
function hashUndone({ consonant, takes, hash }: Undoing, word: string, from: number, rest: number): number {
  if (consonant === 'doubled') return hashPiece(hashes, from, rest - 1);
  const piece = hashPiece(hashes, from, rest);
  const stem = consonant === 'single' ? hashLetter(piece, word.charCodeAt(rest - 1)) : piece;
  return joinHashes(stem, hash, takes.length);
}

/** "budgetter" has two t before its ending, as "budget" would need. */
const fits = ({ consonant }: Undoing, word: string, rest: number): boolean =>
  consonant !== 'doubled' || word.charCodeAt(rest - 1) === word.charCodeAt(rest - 2);

/** Of the word looked up last: see `hashBeginnings`. */
let hashes = hashBeginnings('');

/** Letters of the shortest form, and of the shortest rest before an ending. */
const shortest = 2;

/** Places of the word looked up last behind which the rest may be a form. Written anew for each word. */
const marks = new Uint8Array(longestWord + 1);

/** Marks the places from `first` to `last` behind which the rest, up to `end`, may be a form. */
function markForms(word: string, first: number, last: number, end: number): void {
  for (let place = first; place <= last && place < end; place += 1) {
    if (mayBeWord(hashPiece(hashes, place, end))) marks[place] = 1;
  }
  let branch: Branch | undefined = tree;
  for (let rest = end - 1; rest >= first + shortest; rest -= 1) {
    branch = follow(branch, word, rest);
    if (!branch) return;
    for (const undoing of branch.undoings) {
      if (fits(undoing, word, rest)) markUndone(undoing, word, first, Math.min(last, rest - shortest), rest);
    }
  }
}

function markUndone(undoing: Undoing, word: string, first: number, last: number, rest: number): void {
  for (let place = first; place <= last; place += 1) {
    if (marks[place] !== 1 && mayBeWord(hashUndone(undoing, word, place, rest))) marks[place] = 1;
  }
}

const s = 's'.charCodeAt(0);

/** Marks the places from `first` to `last` as `formPlaces` and `mayBeForm` tell them. */
function markPlaces(word: string, first: number, last: number): void {
  hashes = hashBeginnings(word);
  for (let place = first; place <= last; place += 1) marks[place] = 0;
  markForms(word, first, last, word.length);
  if (word.charCodeAt(word.length - 1) === s) markForms(word, first, last, word.length - 1);
  if (first === last && marks[first] === 1) return;
  const irregular = irregularStart(word);
  if (irregular >= first) marks.fill(1, first, Math.min(irregular, last) + 1);
}

/**
 * False where neither a folded word nor what it could be a form of stands in the dictionary: told by hashes alone, so
 * that the many pieces of a compound that are no word ("botilb", "tilbudsk") cost next to nothing.
 */
export function mayBeForm(word: string): boolean {
  if (word.length < shortest) return false;
  if (word.length > longestWord) return true;
  markPlaces(word, 0, 0);
  return marks[0] === 1;
}

/** The places from `first` to `last` of a folded word where the rest of it may be a form: see `mayBeForm`. */
export function formPlaces(word: string, first: number, last: number): number[] {
  const places: number[] = [];
  if (last >= first && word.length <= longestWord) markPlaces(word, first, last);
  for (let place = first; place <= last; place += 1) {
    if (word.length > longestWord || marks[place] === 1) places.push(place);
  }
  return places;
}

/**
 * The endings that a folded word could have, the shortest first, with the basic form that each would be added to and its
 * hash: a word of the dictionary, or one that its hash cannot tell from one. `visit` may look words up, but ask for no
 * endings.
 */
export function forEachEnding(folded: string, visit: (lemma: string, ending: Ending, hash: number) => void): void {
  if (folded.length > longestWord) return;
  hashes = hashBeginnings(folded);
  let branch: Branch | undefined = tree;
  for (let rest = folded.length - 1; rest >= shortest; rest -= 1) {
    branch = follow(branch, folded, rest);
    if (!branch) return;
    for (const { ending, undoing } of branch.endings) {
      if (!fits(undoing, folded, rest)) continue;
      const hash = hashUndone(undoing, folded, 0, rest);
      const lemma = mayBeWord(hash) ? undo(ending, folded.slice(0, rest)) : null;
      if (lemma !== null) visit(lemma, ending, hash);
    }
  }
}
