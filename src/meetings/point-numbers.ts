const ordinals = ['første', 'and(?:et|en)', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende'] as const;
const cardinals = ['et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte'] as const;

const ordinal = ordinals.join('|');
const cardinal = cardinals.join('|');
const pointWord = String.raw`(?:indstillings)?(?:punkt(?:er|erne|et|ets)?|pkt\.?|led|at(?:-punkt(?:er|erne|et)?)?|indstilling(?:er)?)`;
const number = String.raw`\d{1,2}(?!\d|\.\d)`;
const and = String.raw`\s*(?:,|og|samt|-|–|til)\s*`;

/** "punkt 1 og 2", "pkt. 1-3", "at-punkt 1, 2 og 4", "litra a". Refuses "punkt 2.3", which is an item of the agenda. */
const counted = new RegExp(String.raw`\b(?:${pointWord}|litra)\s*(?:nr\.?\s*)?(${number}(?:${and}${number})*)`, 'iu');

/** "litra a og b", "punkt a". Refuses "punkt at drøfte". */
const lettered = new RegExp(String.raw`\b(?:litra|punkt|pkt\.)\s+([a-h](?:${and}[a-h])*)(?![\p{L}\d])`, 'iu');

/** "første punkt", "første og tredje at", "1. og 2. punkt". Refuses "første møde". */
const ordered = new RegExp(
  String.raw`((?:${ordinal}|\d{1,2}\.)(?:${and}(?:${ordinal}|\d{1,2}\.))*)\s+(?:${pointWord})(?![\p{L}\d])`,
  'iu',
);

/** "de første to punkter", "de to første punkter". Refuses "de to punkter". */
const firstFew = new RegExp(
  String.raw`\b(?:første\s+(${cardinal})|(${cardinal})\s+første)\s+(?:${pointWord})(?![\p{L}\d])`,
  'iu',
);

/** The points of a recommendation that a text names, from 1 and in order; null where it names none. */
export function parsePointNumbers(text: string): number[] | null {
  const few = firstFew.exec(text);
  if (few) return range(1, cardinals.findIndex((word) => word === (few[1] ?? few[2])?.toLowerCase()) + 1);
  const order = ordered.exec(text);
  if (order) return expand(order[1] ?? '', ordinalNumber);
  const count = counted.exec(text);
  if (count) return expand(count[1] ?? '', Number);
  const letters = lettered.exec(text);
  return letters ? expand(letters[1] ?? '', (letter) => letter.toLowerCase().charCodeAt(0) - 96) : null;
}

/** "1, 2 og 4" → 1, 2, 4; "1-3" and "1 til 3" → 1, 2, 3. */
function expand(list: string, read: (word: string) => number): number[] {
  const parts = list.split(/\s*(?:,|\bog\b|\bsamt\b)\s*/iu).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const [from = '', to = from] = part.split(/\s*(?:[-–]|\btil\b)\s*/iu);
    return range(read(from.trim()), read(to.trim()));
  });
}

function ordinalNumber(word: string): number {
  const index = ordinals.findIndex((pattern) => new RegExp(`^${pattern}$`, 'iu').test(word));
  return index === -1 ? Number(word.replace('.', '')) : index + 1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
