/**
 * Where each word stands, packed: three million occurrences take 14 MB instead of the gigabyte that an object for each
 * would take. Texts are numbered over the whole collection in the order of the items, so the texts of a word are sorted.
 */
export interface PackedPostings {
  /** Word number → the word, folded. */
  readonly words: readonly string[];
  /** Word number → index of its first occurrence in `texts`; one entry more than words. */
  readonly starts: Uint32Array;
  /** Numbers of the texts that the words stand in, word after word; a text stands twice where its word does. */
  readonly texts: Uint32Array;
}

/** Occurrences that the first piece of memory holds: a folder of some papers fits without growing. */
const firstCapacity = 1 << 17;

/** The number of a word that is left out. */
const leftOut = -1;

/** Takes words text by text and packs them. */
export class PostingsWriter {
  readonly #isLeftOut: (word: string) => boolean;
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  #wordOf = new Uint32Array(firstCapacity);
  #textOf = new Uint32Array(firstCapacity);
  #size = 0;

  /** `isLeftOut` is asked once for each word. */
  constructor(isLeftOut: (word: string) => boolean) {
    this.#isLeftOut = isLeftOut;
  }

  /** Adds an occurrence of a folded word in a text. False for a word that is left out. */
  add(word: string, text: number): boolean {
    const number = this.#numbers.get(word) ?? this.#take(word);
    if (number === leftOut) return false;
    if (this.#size === this.#wordOf.length) this.#grow();
    this.#wordOf[this.#size] = number;
    this.#textOf[this.#size] = text;
    this.#size += 1;
    return true;
  }

  #take(word: string): number {
    const number = this.#isLeftOut(word) ? leftOut : this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** Sorts the occurrences by word: a counting sort, which keeps the order of the texts. */
  pack(): PackedPostings {
    const starts = this.#countStarts();
    const next = starts.slice();
    const texts = new Uint32Array(this.#size);
    for (let at = 0; at < this.#size; at += 1) {
      const word = this.#wordOf[at] ?? 0;
      const place = next[word] ?? 0;
      texts[place] = this.#textOf[at] ?? 0;
      next[word] = place + 1;
    }
    return { words: this.#words, starts, texts };
  }

  #countStarts(): Uint32Array {
    const starts = new Uint32Array(this.#words.length + 1);
    for (let at = 0; at < this.#size; at += 1) {
      const after = (this.#wordOf[at] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let word = 1; word < starts.length; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
    return starts;
  }

  #grow(): void {
    this.#wordOf = doubled(this.#wordOf);
    this.#textOf = doubled(this.#textOf);
  }
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}

/** The occurrences of one word: a view into the packed texts, no copy. */
export function occurrences({ starts, texts }: PackedPostings, word: number): Uint32Array {
  return texts.subarray(starts[word] ?? 0, starts[word + 1] ?? 0);
}

/** The index of the first of some sorted numbers that is no less than a value. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is one of some sorted numbers at least `from` and less than `to`? */
export const hasBetween = (sorted: ArrayLike<number>, from: number, to: number): boolean =>
  (sorted[lowerBound(sorted, from)] ?? to) < to;
