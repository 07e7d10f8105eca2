import { loneMark } from './list-mark';
import type { TextRun } from './pdf-text';
import { tidyText } from './tidy-text';

/** Words that stand side by side without a wide space: a line, or one line of a cell or column. */
export type Fragment = TextRun;

/** Hyphens of other looks at a line's end, among them the one that shows only there. */
const hyphenAtEnd = /[\u00ad\u2010\u2011]$/u;

/** In units of the type's size: letters nearer than this are one word, … */
const withinWord = 0.15;
/** … and words further apart than this stand in different cells. Full lines were seen to be spaced up to 1.1. */
const betweenWords = 1.3;
/** A list mark stands up to this far from its text. */
const behindMark = 4;
/** Superscripts stand up to this much higher than the line they belong to. */
const sameBaseline = 0.4;

/** Runs of text put together to fragments, in the order in which they are drawn. */
export function joinRuns(runs: readonly TextRun[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const run of runs) {
    const last = fragments.at(-1);
    const space = last ? spaceBetween(last, run) : null;
    if (last && space !== null) fragments[fragments.length - 1] = join(last, run, space);
    else fragments.push(run);
  }
  return attachMarks(fragments.map(tidy).filter(({ text }) => text !== ''));
}

/** True where two pieces of text stand on the same line. */
export function onOneLine(a: TextRun, b: TextRun): boolean {
  return Math.abs(a.top - b.top) <= sameBaseline * Math.max(a.size, b.size);
}

/** What stands between two runs of one fragment; null where they are two fragments. */
function spaceBetween(last: Fragment, run: TextRun): '' | ' ' | null {
  const unit = Math.max(last.size, run.size);
  const gap = (run.left - last.right) / unit;
  if (!onOneLine(last, run) || gap < -0.5) return null;
  if (gap <= withinWord) return '';
  return gap <= (loneMark.test(last.text.trim()) ? behindMark : betweenWords) ? ' ' : null;
}

function join(last: Fragment, run: TextRun, space: string): Fragment {
  // The larger part gives the line its looks: a superscript or a bold word does not.
  const main = run.text.length > last.text.length ? run : last;
  const { size, font, top } = main;
  return { ...last, text: last.text + space + run.text, right: run.right, top, size, font };
}

function tidy(fragment: Fragment): Fragment {
  return { ...fragment, text: tidyText(fragment.text.trimEnd().replace(hyphenAtEnd, '-').replaceAll('\t', ' ')) };
}

/** Puts list marks before their lines that are drawn elsewhere: some programs draw all marks of a page at its end. */
function attachMarks(fragments: readonly Fragment[]): Fragment[] {
  const marks = fragments.filter(({ text }) => loneMark.test(text));
  const used = new Set<Fragment>();
  const attached = fragments.map((fragment) => {
    const mark = loneMark.test(fragment.text) ? undefined : marks.find((candidate) => stepsBefore(candidate, fragment));
    if (!mark || used.has(mark)) return fragment;
    used.add(mark);
    return { ...fragment, text: `${mark.text} ${fragment.text}`, left: mark.left };
  });
  return attached.filter((fragment) => !used.has(fragment));
}

function stepsBefore(mark: Fragment, fragment: Fragment): boolean {
  const gap = (fragment.left - mark.right) / fragment.size;
  return onOneLine(mark, fragment) && gap >= 0 && gap <= behindMark;
}
