import type { Outcome, Passage } from '../meetings/meeting';
import type { RegisterItem, RegisterMeeting } from '../meetings/register';
import { buildExcerpt, withBelow, type Excerpt } from '../search/excerpt';
import type { Hit } from '../search/hit';
import type { AnswerHit } from './answer';
import { hitStatus } from './hit-status';
import { fileOf, itemSource, mainFile } from './item-source';
import { resolveDecision } from '../meetings/resolve-decision';

/** What only minutes can say. */
type Resolution = Pick<
  AnswerHit,
  'outcomes' | 'resolvedOutcomes' | 'amended' | 'dissent' | 'decision' | 'resolved' | 'resolvedPage' | 'resolvedPageIs'
>;

const noOutcome: readonly Outcome[] = ['none'];

const unresolved: Resolution = {
  outcomes: noOutcome,
  resolvedOutcomes: [],
  amended: false,
  dissent: false,
  decision: null,
  resolved: null,
  resolvedPage: null,
  resolvedPageIs: null,
};

/** One item as an answer shows it: the document's own words with the place to check them by. */
export function buildHit({ item, score, passage, matches }: Hit, meeting: RegisterMeeting): AnswerHit {
  const resolution = item.kind === 'minutes' ? resolutionOf(item) : unresolved;
  const decision = resolution.decision === null ? [] : inSection(item, 'decision');
  const recommendation = resolution.decision === null ? inSection(item, 'recommendation') : [];
  const quotedPassage = passage ?? decision[0] ?? inSection(item, 'recommendation')[0] ?? firstText(item);
  const excerpted = quotedPassage ? withBelow(quotedPassage, item.passages) : null;
  const quoted = [...decision, ...recommendation, ...(excerpted ?? [])];
  const excerpt = excerpted ? buildExcerpt(excerpted, matches) : titleAlone(item);
  return {
    meeting: item.meetingId,
    body: item.body,
    number: item.number,
    title: item.title,
    caseType: item.caseType,
    date: item.date,
    status: hitStatus(item),
    ...resolution,
    recommendation: resolution.decision === null ? item.sections.recommendation : null,
    hasRecommendation: item.sections.recommendation !== null,
    excerpt: excerpt.text,
    excerptMarks: excerpt.marks,
    excerptColumns: excerpt.columns,
    excerptHeading: excerpt.heading,
    statements: item.statements,
    appointments: item.appointments,
    flags: item.flags,
    hasMinutes: meeting.kinds.includes('minutes'),
    score,
    matches,
    ...buildSources(item, quoted, quotedPassage),
  };
}

const titleAlone = ({ title }: RegisterItem): Excerpt => ({ text: title, marks: [], columns: null, heading: null });

/** What was read of an item once: it never changes, and is shown whenever somebody asks about it. */
const resolutions = new WeakMap<RegisterItem, Resolution>();

function resolutionOf(item: RegisterItem): Resolution {
  const known = resolutions.get(item) ?? buildResolution(item);
  resolutions.set(item, known);
  return known;
}

function buildResolution(item: RegisterItem): Resolution {
  const { decision, recommendation } = item.sections;
  const resolved = resolveDecision({ body: item.body, decision, recommendation });
  return {
    outcomes: item.outcomes,
    resolvedOutcomes: resolved === null ? [] : item.resolvedOutcomes,
    amended: item.amended,
    dissent: item.dissent,
    decision,
    resolved,
    ...(resolved === null ? { resolvedPage: null, resolvedPageIs: null } : resolvedPlace(item, resolved)),
  };
}

function resolvedPlace(item: RegisterItem, resolved: string): Pick<AnswerHit, 'resolvedPage' | 'resolvedPageIs'> {
  const passages = inSection(item, 'recommendation').filter((passage) => resolved.includes(passage.text));
  const file = passages[0] ? fileOf(passages[0], item) : mainFile(item);
  const { page, pageIs } = itemSource(item, file, passages);
  return { resolvedPage: page, resolvedPageIs: pageIs };
}

/** The excerpt may come from another paper than the decision: an annex, or the agenda. */
function buildSources(
  item: RegisterItem,
  quoted: readonly Passage[],
  excerpt: Passage | null,
): Pick<AnswerHit, 'source' | 'excerptSource'> {
  const [first] = quoted;
  const file = first ? fileOf(first, item) : mainFile(item);
  const source = itemSource(item, file, quoted);
  const excerptFile = excerpt ? fileOf(excerpt, item) : file;
  return { source, excerptSource: excerpt && excerptFile !== file ? itemSource(item, excerptFile, [excerpt]) : null };
}

function inSection(item: RegisterItem, section: Passage['section']): Passage[] {
  return item.passages.filter((passage) => passage.section === section && passage.kind !== 'heading');
}

function firstText(item: RegisterItem): Passage | null {
  return item.passages.find((passage) => passage.kind !== 'heading') ?? null;
}
