import { foldWord } from '../danish/fold';
import type { Passage, SectionName } from '../meetings/meeting';
import { regions } from '../meetings/regions';
import type { RegisterItem } from '../meetings/register';
import type { Intent, Question } from '../questions/question';
import type { Index } from './built-index';
import type { Concept } from './concept';
import type { TextMatch } from './find-matches';

/** Of two passages that say the same, the one nearer to what was resolved is quoted. */
const sectionFactors = {
  decision: 1.3,
  recommendation: 1.2,
  background: 1.1,
  presentation: 1,
  annexes: 0.8,
} as const satisfies Record<SectionName, number>;

/** A decision asked for is quoted even where the background names the subject more often. */
const decisionLead = 1.6;
/** The first paragraph of a decision resolves; what follows are remarks. */
const resolvingLead = 1.8;
/** A circle's stand asked for is quoted from the sentence that says it. */
const statementLead = 2;
/** A table row holds the figure itself, in few words. */
const rowLead = 1.3;

/** The passage of an item that answers best; null where only its title has the words. */
export function pickPassage(
  item: RegisterItem,
  matches: readonly TextMatch[],
  concepts: readonly Concept[],
  { intent, municipality, subject }: Question,
  index: Index,
): Passage | null {
  const place = municipality ?? regionIn(subject);
  const row = place === null ? null : rowOf(item, place);
  if (row) return row;
  const grades = gradesByPassage(matches, index);
  let best: { readonly passage: Passage; readonly score: number } | null = null;
  for (const [ordinal, found] of grades) {
    const passage = item.passages[ordinal];
    if (!passage || passage.kind === 'heading') continue;
    const share = concepts.reduce((sum, { weight }, at) => sum + weight * (found.get(at) ?? 0), 0);
    const score = share * lead(passage, item, intent);
    if (!best || score > best.score) best = { passage, score };
  }
  return best?.passage ?? decisionOf(item, intent);
}

/** "Region Syddanmark" for "lærepladser Syddanmark"; null where the subject names no region. */
function regionIn(subject: string): string | null {
  const words = subject.toLowerCase().split(' ');
  return regions.find(({ name }) => words.includes(name.toLowerCase()))?.region ?? null;
}

/** The row of a table that begins with a municipality or a region: its own figures. */
export function rowOf(item: Pick<RegisterItem, 'passages'>, place: string): Passage | null {
  const name = foldWord(place);
  const isOwn = ({ kind, text }: Passage): boolean =>
    kind === 'row' && foldWord(text.split('\t')[0]?.trim() ?? '').replace(/ kommune$/u, '') === name;
  return item.passages.find(isOwn) ?? null;
}

/** Passage ordinal → concept → best grade. */
function gradesByPassage(matches: readonly TextMatch[], index: Index): Map<number, Map<number, number>> {
  const passages = new Map<number, Map<number, number>>();
  for (const { text, concept, grade } of matches) {
    const ordinal = index.texts.passage[text] ?? -1;
    if (ordinal < 0) continue;
    const found = passages.get(ordinal) ?? new Map<number, number>();
    passages.set(ordinal, found.set(concept, Math.max(grade, found.get(concept) ?? 0)));
  }
  return passages;
}

function lead(passage: Passage, item: RegisterItem, intent: Intent): number {
  const section = sectionFactors[passage.section];
  const row = passage.kind === 'row' ? rowLead : 1;
  if (intent === 'decision' && passage.section === 'decision') {
    const resolves = item.passages.find((other) => other.section === 'decision') === passage;
    return section * row * (resolves ? decisionLead * resolvingLead : decisionLead);
  }
  const says = intent === 'statement' && item.statements.some(({ text }) => passage.text.includes(text));
  return section * row * (says ? statementLead : 1);
}

/** Where the title alone has the words, the decision still is what was asked for. */
function decisionOf(item: RegisterItem, intent: Intent): Passage | null {
  if (intent !== 'decision') return null;
  return item.passages.find((passage) => passage.section === 'decision') ?? null;
}
