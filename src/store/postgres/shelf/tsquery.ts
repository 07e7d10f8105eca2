import type { Lexemes } from '../../../search/lexemes';
import type { ItemWords, LexemeCounts } from '../../../search/shelf';

/** As many times as a word in one class of texts can count: what stands there ten times is no more on the subject. */
const mostPositions = 6;

/** PostgreSQL's four weights stand for the four classes of texts. */
const weightNames = ['A', 'B', 'C', 'D'] as const;

/** Longer lexemes are refused by the database; none that anybody types is. */
const longestLexeme = 200;

/** "kommunernes" → "'kommunernes'", with quotes and backslashes doubled. */
function quote(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/gu, '$&$&')}'`;
}

/** The words of an item as PostgreSQL reads a tsvector: "'botilbud':1A,2B '+botilbud':1C". */
export function writeTsvector(words: ItemWords): string {
  return [...words]
    .filter(([lexeme]) => isUsable(lexeme))
    .map(([lexeme, counts]) => `${quote(lexeme)}:${positions(counts).join(',')}`)
    .join(' ');
}

function positions(counts: LexemeCounts): string[] {
  const names = counts.flatMap((count, at) =>
    Array<string>(Math.min(count, mostPositions)).fill(weightNames[at] ?? 'D'),
  );
  return names.map((name, at) => `${at + 1}${name}`);
}

/** A NUL cannot be stored. */
function isUsable(lexeme: string): boolean {
  return lexeme !== '' && lexeme.length <= longestLexeme && !lexeme.includes('\u0000');
}

/** A tsquery for anything that answers: "'a'|'b'|(('c'|'d')&'e')"; empty, which finds nothing, where nothing does. */
export function writeTsquery({ any, all }: Lexemes): string {
  const phrases = all.map((words) => `(${words.map(anyOf).join('&')})`);
  return [...any.filter(isUsable).map(quote), ...phrases.filter((phrase) => !phrase.includes('()'))].join('|');
}

function anyOf(lexemes: readonly string[]): string {
  return `(${lexemes.filter(isUsable).map(quote).join('|')})`;
}
