import type { SectionName } from './meeting';

interface SectionRecogniser {
  /** Null for a heading that ends the section before it and whose own text is kept nowhere. */
  readonly section: SectionName;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/**
 * Headings of the parts of an item, each alone on its line or, where the layout puts them there, before its text.
 * Named groups: `rest` is text that belongs to the section.
 */
export const sectionRecognisers: readonly SectionRecogniser[] = [
  {
    section: 'background',
    pattern: /^(?:baggrund|resum[ée]|kort resum[ée]|indledning):?$/iu,
    takes: 'Baggrund',
    refuses: 'Baggrunden er',
  },
  {
    section: 'recommendation',
    pattern: /^indstilling(?:er)?:?$/iu,
    takes: 'Indstilling',
    refuses: 'Indstillingen blev tiltrådt',
  },
  {
    section: 'presentation',
    pattern: /^(?:sagsfremstilling|sagens indhold|beskrivelse af sagen|sagsbeskrivelse|fremstilling):?$/iu,
    takes: 'Sagsfremstilling',
    refuses: 'Sagsfremstilling og høring i råd',
  },
  {
    section: 'annexes',
    pattern: /^(?:vedlagte )?bilag(?:soversigt)?:?$/iu,
    takes: 'Vedlagte bilag:',
    refuses: 'Bilag 1: Notat',
  },
  {
    section: 'decision',
    pattern:
      /^(?:beslutning(?:er)?|referat|udfald)(?:\s+(?:i|fra|af)\s+[^:.]{3,80})?(?:\s*,?\s*(?:den\s+)?\d{1,2}[-./ ][^:]{3,20}\d{4})?\s*(?::\s*(?<rest>.*))?$/iu,
    takes: 'Beslutning i Byrådet den 29. januar 2020: Godkendt.',
    refuses: 'Beslutningen blev truffet i maj',
  },
];

export interface SectionHeading {
  readonly section: SectionName;
  /** Text on the heading's own line. */
  readonly rest: string;
}

/** The section that a line opens, or null. "Referat fra møde den 4. september" opens none: no colon, not alone. */
export function recogniseSection(text: string): SectionHeading | null {
  if (text.length > 200) return null;
  for (const { section, pattern } of sectionRecognisers) {
    const match = pattern.exec(text.trim());
    if (match && !isRunningText(text, section)) return { section, rest: match.groups?.['rest']?.trim() ?? '' };
  }
  return null;
}

/** A long heading of a decision names its body and date and ends in a colon; "Referat fra mødet …" is a link or text. */
function isRunningText(text: string, section: SectionName): boolean {
  return (
    section === 'decision' &&
    !/^beslutning(?:er)?:?$|^referat:?$|^udfald:?$/iu.test(text.trim()) &&
    !/^beslutning.*(?::|\d{4}$)/iu.test(text)
  );
}
