import { findDates } from '../danish/dates';
import { labelled } from './head-lines';
import type { Block } from '../documents/document';

/** The place: the words after "Sted:" and address lines below them, up to the first sentence about the meeting. */
export function readPlace(blocks: readonly Block[], lines: readonly string[]): string | null {
  const found = labelled(lines, 'place');
  if (found) return trimPlace([found.text, ...addressBelow(blocks, found.text)].map(withoutComma).join(', '));
  const both = labelled(lines, 'timeAndPlace')?.text;
  return both === undefined ? placeInTitle(lines) : behindTime(both);
}

function withoutComma(line: string): string {
  return line.replace(/,$/u, '');
}

/** Lines of an address: "Søndergade 8", "8800 Viborg". Refuses "Mødet er fra kl. 13.00" and "Deltagere". */
function addressBelow(blocks: readonly Block[], text: string): string[] {
  const at = blocks.findIndex((block) => block.text.endsWith(text));
  const below: string[] = [];
  for (const block of at === -1 ? [] : blocks.slice(at + 1, at + 4)) {
    if (block.gap || block.kind === 'row' || !/^[\p{Lu}\d][^.:]*$/u.test(block.text) || block.text.length > 60) break;
    if (/^(?:deltagere|afbud|dagsorden|mødeleder|referent|kl)(?!\p{L})/iu.test(block.text)) break;
    below.push(block.text);
  }
  return below;
}

/** "Fredag 14. oktober 2011, fra kl. 9 til 12, Mødelokale C, Silkeborg" → "Mødelokale C, Silkeborg". */
function behindTime(text: string): string | null {
  const date = findDates(text)[0];
  const rest = date ? text.slice(date.index + date.length) : text;
  return trimPlace(
    rest.replace(
      /^[\s,;]*(?:(?:fra )?kl\.?\s*[\d.:]+(?:\s*(?:-|–|til)\s*(?:kl\.?\s*)?[\d.:]+)?)?[\s,;.]*(?:i\s|på\s)?/iu,
      '',
    ),
  );
}

/**
 * Behind the day in a title: "mødet i Udvalg for regional udvikling den 1. februar 2023 kl. 09:00 i Herning, Torvet 5",
 * "Onsdag den 7. januar 2026 kl. 8.30-10, Rådhuset i Ishøj", or on the next line: "i Regionshuset Viborg".
 */
function placeInTitle(lines: readonly string[]): string | null {
  for (const [at, line] of lines.slice(0, 12).entries()) {
    const date = findDates(line)[0];
    if (!date || line.length > 200) continue;
    const rest = line.slice(date.index + date.length);
    const place = behindDay.exec(rest) ?? (/^[\s,]*(?:kl|$)/iu.test(rest) ? belowDay.exec(lines[at + 1] ?? '') : null);
    if (place) return trimPlace(place[1] ?? '');
  }
  return null;
}

const behindDay =
  /^,?\s*(?:(?:fra )?kl\.?\s*[\d.:]+(?:\s*(?:-|–|til)\s*(?:kl\.?\s*)?[\d.:]+)?)(?:\s*,\s*|\s+)(?:i\s|på\s)?(\p{Lu}.+)$/iu;
const belowDay = /^(?:i|på) (\p{Lu}.{3,80})$/u;

/** Cuts what is said about the meeting behind the address: ". Mødet er fra 9.30-12." */
export function trimPlace(text: string): string | null {
  const place = (
    text.split(/\.\s+(?=(?:Mødet|Der|Partierne|Gruppemøder|Bemærk|Indgang|Parkering)\b)/u)[0] ?? ''
  ).replace(/[.,;\s]+$/u, '');
  return place === '' ? null : place;
}
