import type { Block } from '../documents/document';

/** How a numbered line is printed: items of one paper are alike, and entries of a list are alike. */
export interface Style {
  /** "2." or "Punkt 2:" or "2 (Åben)" or "Ad 2". */
  readonly form: string;
  readonly heading: boolean;
  /** True with space above. */
  readonly gap: boolean;
  /** True for words that a title may be: they begin with a capital and end without a stop. */
  readonly title: boolean;
}

/** Longer lines are paragraphs. */
const longestTitle = 160;

/** Style of the numbered line in a block. */
export function styleOf(blocks: readonly Block[], at: number): Style {
  const block = blocks[at];
  const text = block?.text ?? '';
  const words = text.replace(/^\D*[\d.]+[\s:.–-]*/u, '');
  return {
    form: /^(?:\p{L}+|\d+(?=\.)|\d+)/u.exec(text)?.[0].toLowerCase().replace(/\d+/u, '#') ?? '',
    heading: block?.kind === 'heading',
    gap: block?.gap === true || at === 0,
    title: text.length <= longestTitle && /^["„”(]?[\p{Lu}\d]/u.test(words) && !/[.,;:]$/u.test(words),
  };
}
