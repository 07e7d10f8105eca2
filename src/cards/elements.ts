import type { Container, Element, RichTextBlock, Spacing, TextBlock, TextRun, Tone } from './card';
import { shorten } from './shorten';

/** How much of each text of a document a card shows, in characters, and what stands where more was cut. */
export interface Room {
  readonly limit: number;
  readonly mark: string;
  /** True where the words need the room of all that can be done without, such as filters. */
  readonly isBare?: true;
}

/** Titles, names and places are short in every real paper; a broken one shall not fill a card. */
const titleLimit = 200;

/** First heading of a card. */
export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size: 'Large', weight: 'Bolder' };
}

/** A sentence of our own. */
export function note(text: string, spacing?: Spacing): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...(spacing && { spacing }) };
}

/** A sentence of our own that is less important. */
export function aside(text: string, spacing: Spacing = 'Small'): TextBlock {
  return { type: 'TextBlock', text, wrap: true, size: 'Small', isSubtle: true, spacing };
}

/** A heading of our own above a part of a card. */
export function label(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size: 'Small', weight: 'Bolder', spacing: 'Medium' };
}

export function run(text: string, look: Omit<TextRun, 'type' | 'text'> = {}): TextRun {
  return { type: 'TextRun', text, ...look };
}

export function rich(inlines: readonly TextRun[], spacing?: Spacing): RichTextBlock {
  return { type: 'RichTextBlock', inlines, ...(spacing && { spacing }) };
}

/** A title or name as printed. */
export function title(text: string, spacing: Spacing = 'Small'): RichTextBlock {
  return rich([run(brief(text), { weight: 'Bolder' })], spacing);
}

/** The space in "s. 8", "pkt. 2.3", "kl. 9.30" and "6–7 af 9". Refuses the one in "møde. 8 punkter". */
const beforeNumber = /(?<=(?:^|[\s(])(?:s\.|pkt\.|kl\.|bilag|item|af|of)) (?=\d)/gu;

/** The text with its numbers beside the words that they belong to, wherever a phone ends the line. */
export function together(text: string): string {
  return text.replaceAll(beforeNumber, '\u00a0');
}

/** Small print from a document: where an item stands, or its citation. */
export function smallPrint(text: string, spacing: Spacing = 'None'): RichTextBlock {
  return rich([run(together(brief(text)), { size: 'Small', isSubtle: true })], spacing);
}

/** "Sted: Severin, Skovsvinget 25". */
export function fact(name: string, value: string, spacing: Spacing = 'Small'): RichTextBlock {
  return rich([run(`${name}: `, { weight: 'Bolder' }), run(together(brief(value)))], spacing);
}

/**
 * Text of a document, literally: a paragraph, list item or table row each in a block of its own, since a line break
 * inside a TextRun is not shown.
 */
export function quote(text: string, room: Room): RichTextBlock[] {
  const lines = shorten(text.trim(), room.limit, room.mark).split(/\n+/u);
  return lines.filter((line) => line.trim()).map((line) => rich([run(line.trim().replaceAll('\t', ' | '))], 'Small'));
}

/** The outcome in words; the colour only repeats what they say. */
export function badge(text: string, tone: Tone | null, spacing?: Spacing): TextBlock {
  const look = tone === null ? { isSubtle: true as const } : { color: tone };
  return { ...label(text), ...look, spacing: spacing ?? 'Small' };
}

export function container(items: readonly Element[], spacing: Spacing = 'Medium'): Container {
  return { type: 'Container', items, separator: true, spacing };
}

/** A title short enough for a line or two. */
export function brief(text: string): string {
  // Only so much is looked at that a broken paper cannot hold up the answer.
  const start = text.slice(0, titleLimit * 5);
  return shorten(start.replaceAll(/\s+/gu, ' ').trim(), titleLimit, '…');
}
