import { hashBeginnings, longestWord, mayBeWord } from './dictionary-lines';
import { endings, undo, type Ending } from './endings';
import { hashLetter, hashLetters } from './hash-word';

/** What comes off and goes on to make a basic form of a form; endings that do the same to a word are one. */
interface Undoing {
  readonly consonant: Ending['consonant'];
  readonly takes: string;
}

/** The endings as a tree, from the last letter to the first. */
interface Branch {
  /** Letter (a = 0) → the branch of the endings that have it next. */
  readonly next: (Branch | undefined)[];
  /** What the endings that begin here undo, each once. */
  readonly undoings: Undoing[];
  /** Those endings. */
  readonly endings: Ending[];
}

const newBranch = (): Branch => ({
  next: new Array<Branch | undefined>(26).fill(undefined),
  undoings: [],
  endings: [],
});

const firstLetter = 'a'.charCodeAt(0);

function grow(tree: Branch, ending: Ending): void {
  const { adds, consonant, takes } = ending;
  let branch = tree;
  for (let at = adds.length - 1; at >= 0; at -= 1)
    branch = branch.next[adds.charCodeAt(at) - firstLetter] ??= newBranch();
  const isThere = branch.undoings.some((other) => other.consonant === consonant && other.takes === takes);
  if (!isThere) branch.undoings.push({ consonant, takes });
  branch.endings.push(ending);
}

const tree = newBranch();
for (const ending of endings) grow(tree, ending);

/** May the basic form be a word? `rest`: letters before the ending. */
function mayUndo({ consonant, takes }: Undoing, word: string, rest: number, hashes: Int32Array): boolean {
  const last = word.charCodeAt(rest - 1);
  if (consonant === 'doubled') return last === word.charCodeAt(rest - 2) && mayBeWord(hashes[rest - 1] ?? 0);
  const hash = hashes[rest] ?? 0;
  return mayBeWord(hashLetters(consonant === 'single' ? hashLetter(hash, last) : hash, takes));
}

function mayEndHere(word: string, end: number, hashes: Int32Array): boolean {
  if (mayBeWord(hashes[end] ?? 0)) return true;
  let branch: Branch | undefined = tree;
  for (let rest = end - 1; rest > 1; rest -= 1) {
    branch = branch.next[word.charCodeAt(rest) - firstLetter];
    if (!branch) return false;
    for (const undoing of branch.undoings) if (mayUndo(undoing, word, rest, hashes)) return true;
  }
  return false;
}

const s = 's'.charCodeAt(0);

/**
 * False where neither a folded word nor what it could be a form of stands in the dictionary: told by hashes alone, so
 * that the many pieces of a compound that are no word ("botilb", "tilbudsk") cost next to nothing.
 */
export function mayBeForm(word: string): boolean {
  const { length } = word;
  if (length < 2) return false;
  if (length > longestWord) return true;
  const hashes = hashBeginnings(word);
  if (mayEndHere(word, length, hashes)) return true;
  return word.charCodeAt(length - 1) === s && mayEndHere(word, length - 1, hashes);
}

/**
 * The endings that a folded word could have, the shortest first, with the basic form that each would be added to: a word
 * of the dictionary, or one that its hash cannot tell from one. `visit` may look words up, but ask for no endings.
 */
export function forEachEnding(folded: string, visit: (lemma: string, ending: Ending) => void): void {
  if (folded.length > longestWord) return;
  const hashes = hashBeginnings(folded);
  let branch: Branch | undefined = tree;
  for (let rest = folded.length - 1; rest > 1; rest -= 1) {
    branch = branch.next[folded.charCodeAt(rest) - firstLetter];
    if (!branch) return;
    for (const ending of branch.endings) {
      const lemma = mayUndo(ending, folded, rest, hashes) ? undo(ending, folded.slice(0, rest)) : null;
      if (lemma) visit(lemma, ending);
    }
  }
}
