import { splitSentences } from '../danish/sentences';
import type { Circle, Passage, Statement } from './meeting';
import { findCircle, regionOfBody } from './regions';

/** A circle by its number or by its name: "K17", "kredsen af kommunaldirektører", "kommunaldirektørerne i regionen". */
const circleName = String.raw`(?:K(?:11|17|19|22|29)(?![\p{L}\d/])|[Kk]redsen af kommunaldirektører(?:ne)?|[Kk]ommunaldirektør(?:kredsen|erne)(?:\s+i\s+(?:[\p{L}-]+\s?){1,3})?)(?:\s*\(K\d\d\))?`;

/** What a circle does when it speaks. Refuses "K17 deltager", "K17 inddrages". */
const speaks = String.raw`(?:har\s+(?:\p{L}+\s+){0,2}(?:drøftet|behandlet|godkendt|anbefalet|taget|peget|haft|tilkendegivet|bakket|tiltrådt|vurderet|foreslået|bedt|opfordret|besluttet|ønsket|støttet)|drøfte(?:de|r)|behandlede|anbefale(?:r|de)|pege(?:r|de)|bakke(?:r|de)|indstille(?:r|de)|vurdere(?:r|de)|foreslå(?:r)?|foreslog|støtte(?:r|de)|ønske(?:r|de)|tilslutte(?:r|de)|tiltrådte|tog|finder|fandt|mener|mente|understrege(?:r|de)|bemærke(?:r|de)|opfordre(?:r|de)|lægger vægt|lagde vægt|henstille(?:r|de)|bad|beder|er\s+(?:delt|enig|positiv|uenig|opmærksom)|besluttede|godkendte)`;

const notInFront = String.raw`(?<!(?:over for|til|fra|af|for|med|i|hos|mellem|blandt|formand|\p{L}-)\s)(?<![\p{L}/-])`;

/**
 * The circle is who speaks: alone, or beside others in front of the verb; two circles may share it. Refuses "anbefaler
 * over for K17 og KKR" and "K17 har ikke drøftet sagen".
 */
const statement = new RegExp(
  String.raw`${notInFront}(?<speaker>${circleName}(?:(?:,\s|\sog\s)${circleName})*)(?:\s+og\s+\p{L}+(?:\s\p{L}+){0,2}|,\s*[^,]{2,60},)?\s+(?!har\s(?:\p{L}+\s)?ikke\s|er\sikke\s)(?:${speaks})(?!\p{L})(?!\sikke(?!\p{L}))`,
  'gu',
);

/** The verb in front, as Danish has it behind an opening: "I august drøftede K17 sagen". */
const inverted = new RegExp(
  String.raw`(?<!\p{L})(?:${speaks}|har|peger|anbefaler)\s+(?<speaker>${circleName}(?:(?:,\s|\sog\s)${circleName})*)(?!\p{L})(?!\s(?:\p{L}+\s)?ikke\s)`,
  'gu',
);

/** What somebody proposes that the circle should do: "Det indstilles, at K22 drøfter sagen". */
const proposed = /indstill(?:es|er)[^.;]{0,60}\bat\s*$/iu;

/** A sentence that goes on with what the circle said: "Her blev der peget på …". */
const continues =
  /^(?:Her|Heri|Samtidig|Kredsen|De|Der)\s+(?:blev|bliver|pege(?:r|de)|anbefale(?:r|de)|er der enighed|var der enighed|bemærke(?:r|de))/u;

/** What the circles said on an item, sentence by sentence, in the item's own words. */
export function readStatements(passages: readonly Passage[], body: string | null): Statement[] {
  const own = body === null ? null : (regionOfBody(body)?.circle ?? findCircle(body));
  return passages.flatMap((passage, index) => {
    if (passage.kind === 'row' || passage.section === 'annexes') return [];
    const found = statementsIn(passage.text, own);
    const last = found.at(-1);
    if (!last?.text.endsWith(':') || !passage.text.endsWith(last.text)) return found;
    return [...found.slice(0, -1), { ...last, text: withList(last.text, passages.slice(index + 1)) }];
  });
}

/** "K29 indstiller, at der arbejdes videre med følgende indsatser:" is said to its last point. */
function withList(text: string, behind: readonly Passage[]): string {
  const end = behind.findIndex(({ kind }) => kind !== 'listItem');
  return [text, ...behind.slice(0, end === -1 ? undefined : end).map((point) => point.text)].join('\n');
}

function statementsIn(text: string, own: Circle | null): Statement[] {
  if (!/K\d\d|ommunaldirektør/u.test(text)) return [];
  const found: Statement[] = [];
  let speakers: readonly Circle[] = [];
  for (const sentence of splitSentences(text)) {
    const spoken = speakersOf(sentence, own);
    // "Her blev der peget på …" goes on with what the circle said.
    speakers = spoken.length > 0 ? spoken : continues.test(sentence) ? speakers : [];
    found.push(...speakers.map((circle) => ({ circle, text: sentence })));
  }
  return found;
}

function speakersOf(sentence: string, own: Circle | null): Circle[] {
  const matches = [...sentence.matchAll(statement), ...sentence.matchAll(inverted)].filter(
    ({ index }) => !proposed.test(sentence.slice(0, index)),
  );
  const named = matches
    .sort((a, b) => a.index - b.index)
    .flatMap((match) => circlesIn(match.groups?.['speaker'] ?? '', own));
  return [...new Set(named)];
}

/** A number names the circle; a name without one means the circle of the meeting's region. */
function circlesIn(words: string, own: Circle | null): Circle[] {
  const numbered = words.match(/K(?:11|17|19|22|29)/gu) as Circle[] | null;
  return numbered ?? (own === null ? [] : [own]);
}
