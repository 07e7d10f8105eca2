/** KL's mark in the margin for "there is an annex": "./.", "- ./.", "./ Evalueringen …". Refuses "./bilag". */
const annexMark = /^(?:[-–]\s*)?\.\/\.{0,2}(?=\s|$)\s*/u;

/** A line or block without the mark, as its own paragraph; nothing where it held only the mark. */
export function withoutAnnexMark<Line extends { readonly text: string; readonly gap: boolean }>(line: Line): Line[] {
  if (!annexMark.test(line.text)) return [line];
  const text = line.text.replace(annexMark, '');
  return text === '' ? [] : [{ ...line, text, gap: true }];
}
