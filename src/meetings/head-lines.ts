import type { Block } from '../documents/document';

/** Labels of a head: what stands behind one, or below it where it has a line of its own. */
const labels = {
  date: 'mødedato|dato(?: og tid(?:spunkt)?)?',
  time: 'mødetid(?:spunkt)?|tid(?:spunkt)?|starttidspunkt(?: for møde)?|start|klokkeslæt',
  end: 'sluttidspunkt(?: for møde)?|mødet hævet|mødet sluttede?|slut',
  timeAndPlace: 'tid og sted|sted og tid|tid/sted|dato og sted',
  place: 'mødested|sted|lokale|mødelokale|adresse',
  other:
    'deltagere|medlemmer|til stede|tilstede|fraværende|afbud|mødeleder|ordstyrer|referent|udvalg|møde|emne|sagsnr|mødedeltagere|gæster|udsendelsesdato|formand|bemærkninger?|punkter|dagsorden|indholdsfortegnelse|dokumenttype',
} as const;

export type Label = Exclude<keyof typeof labels, 'other'>;

const anyLabel = Object.values(labels).join('|');

/** "Mødedato: 12. august 2014 Mødested: Byrådssalen" holds two: a label with a colon begins a new one. */
const nextLabel = new RegExp(String.raw`(?<!(?:^|\s)(?:og|af|til|i|dato))\s+(?=(?:${anyLabel})\s*:)`, 'giu');

/** The words of a head, one label a line. "K K R  S J Æ L L A N D" is read as words. */
export function headLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ text }) => (text.length > 600 ? [text] : joinSpacedCapitals(text).split(nextLabel)));
}

/**
 * What a label introduces: "Dato: 21-11-2023 10:00", "Mødedato ⇥ 4. juni", or the line below "STED". Null where the
 * head has no such label, or nothing behind it.
 */
export function labelled(lines: readonly string[], label: Label): { text: string; at: number } | null {
  const pattern = new RegExp(String.raw`^(?:${labels[label]})(?:\s*[:\t]\s*(?<text>.*)|)$`, 'iu');
  const isLabel = new RegExp(String.raw`^(?:${anyLabel})\s*(?:[:\t].*)?$`, 'iu');
  for (const [at, line] of lines.entries()) {
    const match = pattern.exec(line);
    if (!match) continue;
    const text = match.groups?.['text']?.replaceAll('\t', ' ').trim() ?? '';
    if (text !== '') return { text, at };
    const below = lines[at + 1];
    if (below !== undefined && !isLabel.test(below)) return { text: below, at: at + 1 };
  }
  return null;
}

/** "K K R  S J Æ L L A N D" → "KKR SJÆLLAND"; text with ordinary words stays as it is. */
export function joinSpacedCapitals(text: string): string {
  if (!/^(?:\p{L}[\s-]){3,}\p{L}$/u.test(text)) return text;
  const joined = text.replaceAll(/\s/gu, '');
  // White space was folded when the line was read: only the body's name tells where its words part.
  return joined.replace(/^(KKR)(?=\p{L})/iu, '$1 ');
}
