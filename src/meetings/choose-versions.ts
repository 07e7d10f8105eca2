import type { AgendaItem, Problem } from './meeting';
import type { Paper } from './paper';
import { titleLetters } from './titles';

/** Papers that speak for a meeting, and what was found when several claimed to be the same one. */
export interface Versions {
  readonly papers: readonly Paper[];
  readonly problems: readonly Problem[];
}

/** What a file's name says of its version, from a plain name to the newest. A draft is older than all of them. */
const ranks: readonly RegExp[] = [
  /^(?!.*(?:udkast|kladde|forel[øo]e?big|draft))/iu,
  /revideret|rettet|opdateret|tilrettet|revised/iu,
  /endelig|godkendt|underskrevet|final/iu,
];

/** "dagsorden-v2", "dagsorden (3)", "version 2". Refuses "2025-03-12" and "v2x". */
const numberOfVersion = /(?:[\s_.-]v(?:ersion)?[\s_.-]?|[\s_]?\()(\d{1,2})(?:\)|(?=[\s_.-]|$))/iu;

/**
 * The papers of one meeting, each once. Papers of one kind that hold the same items are versions of one paper: of equal
 * ones the first is kept, else the one whose name says that it is newer. Where no name tells, a problem names both, and
 * the one that was written later is kept, or the one that says more. The rule is explained in
 * docs/decisions/versions-of-a-paper.md.
 */
export function chooseVersions(papers: readonly Paper[]): Versions {
  const kept: Paper[] = [];
  const problems: Problem[] = [];
  for (const paper of [...papers].sort((a, b) => a.file.localeCompare(b.file))) {
    const at = kept.findIndex((other) => claimsSame(other, paper));
    const other = kept[at];
    if (!other) {
      kept.push(paper);
      continue;
    }
    const order = compareNames(other, paper);
    if (order === 0) problems.push({ code: 'papersDiffer', line: 0, text: `${other.file}, ${paper.file}` });
    kept[at] = (order || compareTimes(other, paper) || saysMore(other, paper)) < 0 ? paper : other;
  }
  return { papers: kept, problems };
}

/** Most items of the shorter paper stand in the other. A supplement with items of its own is no version. */
function claimsSame(a: Paper, b: Paper): boolean {
  if (a.meeting.kind !== b.meeting.kind) return false;
  const [first, second] = [a, b].map(({ meeting }) => new Set(meeting.items.map(({ title }) => titleLetters(title))));
  const [smaller, larger] = (first?.size ?? 0) <= (second?.size ?? 0) ? [first, second] : [second, first];
  const shared = [...(smaller ?? [])].filter((title) => larger?.has(title)).length;
  return shared * 2 > (smaller?.size ?? 0) || (smaller?.size === 0 && larger?.size === 0);
}

/** Above 0 where the first is to be kept, below 0 where the second is, 0 where they differ and no name tells. */
function compareNames(a: Paper, b: Paper): number {
  if (wordsOf(a) === wordsOf(b)) return pageSureness(a) - pageSureness(b) || 1;
  return rankOf(a.file) - rankOf(b.file) || versionOf(a.file) - versionOf(b.file);
}

function compareTimes(a: Paper, b: Paper): number {
  return Math.sign((a.modified ?? '').localeCompare(b.modified ?? ''));
}

function rankOf(file: string): number {
  return ranks.findLastIndex((pattern) => pattern.test(file));
}

function versionOf(file: string): number {
  return Number(numberOfVersion.exec(file.replace(/\.\w+$/u, ''))?.[1] ?? 1);
}

/** All words of a paper, however its format parts them. */
function wordsOf({ meeting }: Paper): string {
  return meeting.items.map((item) => titleLetters([item.number, item.title, ...textOf(item)].join(' '))).join('\n');
}

function textOf({ sections }: AgendaItem): string[] {
  const { background, recommendation, presentation, annexes, decision } = sections;
  const titles = annexes.map(({ title }) => title);
  return [background, recommendation, presentation, decision, ...titles].filter((text) => text !== null);
}

/** The same paper in two formats: the one that knows its pages better is quoted. */
function pageSureness({ meeting }: Paper): number {
  return meeting.items.reduce((sum, { pageIs }) => sum + (pageIs === 'exact' ? 2 : pageIs === 'itemStart' ? 1 : 0), 0);
}

function saysMore(a: Paper, b: Paper): number {
  return wordsOf(a).length - wordsOf(b).length || 1;
}
