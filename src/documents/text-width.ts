/** Widths in units of the type's size, as Helvetica and its kin have them. */
const classes = [
  { width: 0.25, letters: /[iljtfI.,:;'’|!()[\]\s/-]/u },
  { width: 0.35, letters: /[r"”]/u },
  { width: 0.82, letters: /[mwMWæÆ@%]/u },
  { width: 0.69, letters: /\p{Lu}/u },
] as const;
const otherWidth = 0.54;

/** The width of a text in units of the type's size, to about a tenth. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += classes.find(({ letters }) => letters.test(letter))?.width ?? otherWidth;
  return width;
}

interface SetLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** A letter either way is within the error of the widths. */
const doubt = 0.6;

/**
 * Whether the first word of a text would have fitted behind a line that may reach to `edge`: if so, the line was ended
 * on purpose. `maybe` where the estimate is too close to tell.
 */
export function roomBehind(line: SetLine, text: string, edge: number): 'room' | 'maybe' | 'full' {
  const word = text.split(/[\s\t]/u, 1)[0] ?? '';
  // Narrow and wide types differ from the estimate alike for the whole line.
  const stretch = Math.min(
    1.3,
    Math.max(0.7, (line.right - line.left) / line.size / Math.max(1, textWidth(line.text))),
  );
  const left = (edge - line.right) / line.size - stretch * textWidth(` ${word}`);
  if (left > doubt) return 'room';
  return left < -doubt ? 'full' : 'maybe';
}
