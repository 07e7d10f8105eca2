import { splitSentences } from '../danish/sentences';
import { cleanText } from '../questions/clean-text';
import { findIntent } from '../questions/intents';
import { findStatement } from '../questions/circles';
import { findItemNumber } from '../questions/places';
import { findSmallTalk, withoutCourtesies } from '../questions/small-talk';
import { splitWords } from '../questions/words';

const questionWord =
  'hvad|hvem|hvornår|hvornar|hvor|hvordan|hvilke|hvilken|hvilket|hvorfor|what|when|who|where|how|which|why|er der|er referatet|are the minutes|is there|are there|vis|show|giv|find|abonn[eé]r|følg|påmind|afmeld|subscribe|follow|remind';

/**
 * ", og hvornår …", " and who …", ", hvad …" before a question of its own. Refuses "og unge" and, by what `isAsked` says of
 * the words before it, "jeg vil gerne vide, hvad …".
 */
const joint = new RegExp(
  `(?:,\\s*(?:(?=(?:${questionWord})(?:\\s|$))|(?=(?:og|samt|men|and|plus|but)\\s+(?:så\\s+)?(?:${questionWord})(?:\\s|$)))|\\s+(?=(?:og|samt|and|plus)\\s+(?:så\\s+)?(?:${questionWord})(?:\\s|$)))`,
  'giu',
);

/** Nobody asks more at once and means to read all the answers. */
const mostQuestions = 3;

/** A sentence this long that ends in a full stop, beside one that ends in a question mark, only tells. */
const longestStatement = 14;

const asksSomewhere = new RegExp(`(?<!\\p{L})(?:${questionWord})(?!\\p{L})`, 'iu');

/** "Vi har i dag haft møde, og her blev det drøftet, om …" beside a question. Refuses "jeg vil gerne vide, hvad …". */
function isOnlyTold(text: string): boolean {
  const isLong = splitWords(cleanText(text)).length > longestStatement;
  return isLong && !/\?\s*$/u.test(text) && !asksSomewhere.test(text);
}

/** A message of more sentences is a letter: its first ones tell what it is about. */
const mostSentences = 12;

/** One part of a message. */
export interface Part {
  readonly text: string;
  /** False for what is only told: "Vi har et problem med botilbud." */
  readonly isAsked: boolean;
}

/** "Vis dagsordenen for KKR Sjælland"; refuses "Visse kommuner har ventelister". */
const asksToSee = /^(?:vis|find|giv|send|fortal|sog|show|give|list|tell|search)$/u;

/** True where a part asks by itself. */
function isAsked(text: string): boolean {
  const { words } = withoutCourtesies(splitWords(cleanText(text)));
  if (words.length === 0 || findSmallTalk(text, { words, topic: null }) !== null) return false;
  const isQuestion = findIntent(words) !== null || findStatement(words) !== null || findItemNumber(words) !== null;
  return isQuestion || /\?\s*$/u.test(text) || asksToSee.test(words[0]?.key ?? '');
}

/** "A? b? C. D" → its sentences; a question mark ends one before a small letter too. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[?!])\s+|\s*[\n;]\s*/u)
    .flatMap((piece) => splitSentences(piece))
    .slice(0, mostSentences);
}

/** A sentence at its joints, as far as what stands before each asks by itself or `isComplete` says so. */
function splitSentence(sentence: string, isComplete: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let current = '';
  for (const piece of sentence.split(joint)) {
    if (current !== '' && (isAsked(current) || isComplete(current))) {
      parts.push(current);
      current = piece;
    } else {
      current = current === '' ? piece : `${current} ${piece}`;
    }
  }
  return [...parts, current];
}

function isBesideQuestion(parts: readonly Part[]): boolean {
  return parts.some(({ text, isAsked: asks }) => asks && /\?\s*$/u.test(text));
}

/**
 * What a message asks, part by part: "hvad blev besluttet om botilbud, og hvornår er næste møde?" → two. What is only told
 * is kept beside it, for a question may lean on it; greetings and thanks are not. One part where the message asks one
 * thing, or nothing at all.
 */
export function splitQuestions(text: string, isComplete: (text: string) => boolean): readonly Part[] {
  const whole = [{ text, isAsked: true }];
  const pieces = sentencesOf(text).flatMap((sentence) => splitSentence(sentence, isComplete));
  const parts = pieces
    .filter((piece) => withoutCourtesies(splitWords(cleanText(piece))).words.length > 0)
    .map((piece) => ({ text: piece.trim(), isAsked: isAsked(piece) || isComplete(piece) }))
    .map((part, _at, all) => ({ ...part, isAsked: part.isAsked && !(isBesideQuestion(all) && isOnlyTold(part.text)) }));
  const asked = parts.filter((part) => part.isAsked);
  if (asked.length === 0 || parts.length < 2) return whole;
  const last = asked[mostQuestions - 1];
  return last ? parts.slice(0, parts.indexOf(last) + 1) : parts;
}
