import { basename } from 'node:path';
import type { Problem } from '../meetings/meeting';
import type { Register } from '../meetings/register';
import type { ReadFile } from '../read-file';

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** One sentence that says why the file holds no paper; null for a paper. */
  readonly fault: string | null;
  /** "kkr-syddanmark/2025-06-17", or null without a paper. */
  readonly meeting: string | null;
  readonly kind: string | null;
  readonly items: number;
  readonly decisions: number;
  readonly annexes: number;
  readonly statements: number;
  readonly problems: readonly Problem[];
}

/** What was found in a folder, the files that somebody should look at first. */
export interface IngestReport {
  readonly meetings: number;
  readonly items: number;
  readonly decisions: number;
  readonly unreadable: number;
  /** Worst first: no paper at all, then most problems. */
  readonly files: readonly FileReport[];
  /** Papers of one meeting that contradict each other. */
  readonly contradictions: readonly Problem[];
}

/** The figures of what was read, for people and programs. */
export function buildIngestReport(files: readonly ReadFile[], register: Register): IngestReport {
  const items = register.meetings.flatMap((meeting) => meeting.items);
  const reports = files.map(reportFile);
  return {
    meetings: register.meetings.length,
    items: items.length,
    decisions: items.filter(({ sections }) => sections.decision !== null).length,
    unreadable: reports.filter(({ fault }) => fault !== null).length,
    files: reports.sort((a, b) => badness(b) - badness(a) || a.file.localeCompare(b.file)),
    contradictions: register.meetings.flatMap(({ problems }) => problems.filter(({ code }) => code === 'papersDiffer')),
  };
}

function reportFile({ path, paper, fault }: ReadFile): FileReport {
  const items = paper?.meeting.items ?? [];
  return {
    file: basename(path),
    fault,
    meeting: paper?.meeting.id ?? null,
    kind: paper?.meeting.kind ?? null,
    items: items.length,
    decisions: items.filter(({ sections }) => sections.decision !== null).length,
    annexes: items.reduce((sum, { sections }) => sum + sections.annexes.length, 0),
    statements: items.reduce((sum, { statements }) => sum + statements.length, 0),
    problems: paper?.meeting.problems ?? [],
  };
}

function badness({ fault, problems }: FileReport): number {
  return fault === null ? problems.length : Number.POSITIVE_INFINITY;
}

const kinds: Readonly<Record<string, string>> = { agenda: 'dagsorden', minutes: 'referat', annex: 'bilag' };

/** What each problem means to whoever has the paper at hand. */
const problemSentences: Readonly<Record<string, (text: string) => string>> = {
  notInContents: (text) => `»${text}« står ikke i indholdsfortegnelsen.`,
  numberJump: (text) => `Der er et spring i nummereringen før »${text}«.`,
  missingItem: (text) => `»${text}« står i indholdsfortegnelsen, men ikke i teksten.`,
  annexWithoutText: (text) => `Bilaget til »${text}« har ingen tekst.`,
  noItems: () => 'Der er ikke fundet nogen punkter.',
  noSuchDay: (text) => `Datoen »${text}« findes ikke.`,
  papersDiffer: (text) => `Disse filer er om det samme, men er ikke ens: ${text}.`,
};

/** The report as a person reads it in a terminal. */
export function printIngestReport(report: IngestReport): string {
  const { meetings, items, decisions, unreadable, files, contradictions } = report;
  const sum = `${meetings} møder, ${items} punkter, ${decisions} beslutninger. ${unreadable} filer kunne ikke læses.`;
  return [...files.flatMap(fileLines), ...contradictions.map(problemLine), '', sum, ''].join('\n');
}

function fileLines({ file, fault, meeting, kind, items, decisions, annexes, problems }: FileReport): string[] {
  if (fault !== null) return [`! ${fault}`];
  const found = `${meeting ?? ''} ${kinds[kind ?? ''] ?? ''}: ${items} punkter, ${decisions} beslutninger, ${annexes} bilag`;
  return [`${problems.length > 0 ? '?' : ' '} ${file}`, `    ${found}`, ...problems.map(problemLine)];
}

function problemLine({ code, line, text }: Problem): string {
  const sentence = problemSentences[code]?.(text) ?? `${code}: ${text}`;
  return `    ${line > 0 ? `Linje ${line}: ` : ''}${sentence}`;
}
