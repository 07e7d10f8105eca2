import type { Index } from './built-index';
import { grades, type Evidence, type Term } from './concept';

/** Collects the terms of a concept; the surest evidence for a word counts. */
export class TermSet {
  readonly #terms = new Map<string, Term>();
  readonly #index: Index;

  constructor(index: Index) {
    this.#index = index;
  }

  add(word: string, evidence: Evidence, factor = 1): void {
    const number = this.#index.numbers.get(word);
    const grade = grades[evidence] * factor;
    if (number === undefined || (this.#terms.get(word)?.grade ?? 0) >= grade) return;
    this.#terms.set(word, { word, number, grade, evidence });
  }

  get terms(): readonly Term[] {
    return [...this.#terms.values()];
  }
}
