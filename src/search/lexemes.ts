import type { Index } from './built-index';
import type { Concept, Phrase, Term } from './concept';
import { termOf } from './find-candidates';
import { leastDirectGrade } from './weigh-concept';

/**
 * Words as a database searches them: any of `any`, or all words of one of `all`, each by any of its forms. A lexeme is
 * the key of a basic form ("botilbud"), or "+" and the key of a part of a compound ("+botilbud").
 */
export interface Lexemes {
  readonly any: readonly string[];
  readonly all: readonly (readonly (readonly string[])[])[];
}

/** A compound stands under its parts too; no key begins with this sign. */
export const partSign = '+';

/** Everything that answers a concept. */
export function lexemesOf({ terms, phrases }: Pick<Concept, 'terms' | 'phrases'>, index: Index): Lexemes {
  const keys = unique(
    terms.filter(({ evidence }) => evidence !== 'compound').flatMap(({ word }) => termOf(word, index)),
  );
  const compounds = new Map(terms.filter(({ evidence }) => evidence === 'compound').map((term) => [term.word, term]));
  const parts = keys.filter((key) => takeUses(key, compounds, index));
  const others = [...compounds.values()].flatMap(({ word }) => termOf(word, index));
  return {
    any: unique([...keys, ...parts.map((key) => partSign + key), ...others]),
    all: phrases.flatMap((phrase) => phraseOf(phrase, index)),
  };
}

/** Takes out the compounds that have a part of this key; true where there were any. */
function takeUses(key: string, compounds: Map<string, Term>, index: Index): boolean {
  return (index.compounds.get(key) ?? []).filter(({ word }) => compounds.delete(word)).length > 0;
}

/** What answers a concept directly: by how many items have it, it is rare or common. */
export function directLexemesOf({ terms, phrases }: Pick<Concept, 'terms' | 'phrases'>, index: Index): Lexemes {
  const least = leastDirectGrade(terms);
  const isDirect = ({ grade }: { readonly grade: number }): boolean => grade >= least;
  return lexemesOf({ terms: terms.filter(isDirect), phrases: phrases.filter(isDirect) }, index);
}

function phraseOf({ words }: Phrase, index: Index): (readonly (readonly string[])[])[] {
  const forms = words.map((terms) => unique(terms.flatMap(({ word }) => termOf(word, index))));
  return forms.length > 0 && forms.every(({ length }) => length > 0) ? [forms] : [];
}

function unique(lexemes: readonly string[]): string[] {
  return [...new Set(lexemes)];
}
