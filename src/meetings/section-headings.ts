import { findDates } from '../danish/dates';
import type { SectionName } from './meeting';

interface SectionRecogniser {
  readonly section: SectionName;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
  /** True for a part of the presentation whose heading is kept with its text: "Økonomi". */
  readonly keepsHeading?: true;
}

/** A heading alone on its line, or with its text behind a colon (group `rest`). */
function heading(words: string): RegExp {
  return new RegExp(String.raw`^(?:${words})(?:\s*:\s*(?<rest>.*))?$`, 'iu');
}

const offices = String.raw`(?:administration|direktion|forvaltning|sekretariat|formandskab|udvalg|borgmester|kommunaldirektør)\p{L}*`;

/** Headings of the parts of an item. */
export const sectionRecognisers: readonly SectionRecogniser[] = [
  {
    section: 'background',
    pattern: heading(
      'baggrund|(?:kort |sags)?resum[ée]|indledning|beslutningstema|sagen kort|kort om sagen|problemstilling',
    ),
    takes: 'Baggrund',
    refuses: 'Baggrunden er',
  },
  {
    section: 'recommendation',
    pattern: heading(`(?:${offices}s )?indstilling(?:er)?(?: og beslutning)?|indstilles|${offices}s anbefaling`),
    takes: 'Administrationens indstilling:',
    refuses: 'Indstillingen blev tiltrådt',
  },
  {
    section: 'presentation',
    pattern: heading(
      'sagsfremstilling|sagens indhold|beskrivelse af sagen|sagsbeskrivelse|fremstilling|redegørelse|løsning|sagen',
    ),
    takes: 'Sagsfremstilling',
    refuses: 'Sagsfremstilling og høring i råd',
  },
  {
    section: 'presentation',
    keepsHeading: true,
    pattern: heading(
      String.raw`økonomi(?: og (?:finansiering|personale))?|finansiering|(?:økonomiske|personalemæssige|miljømæssige|tværgående|afledte|sundhedsmæssige|øvrige)(?: og \p{L}+)? konsekvenser|personale|lovgrundlag|retsgrundlag|lovgivning|høring|(?:sags|mødesags)forløb|(?:forventet |politisk )?sagsgang(?: og sagstype)?|videre (?:proces|forløb|sagsgang)|den videre proces|tidsplan|tidligere (?:politisk )?behandling|(?:beslutnings)?kompetence|handicappolitik|kommunikation|inddragelse|(?:${offices}s )(?:vurdering|bemærkninger)|udtalelser`,
    ),
    takes: 'Sagsforløb: ØU, BY',
    refuses: 'Økonomien er stram',
  },
  {
    section: 'annexes',
    pattern: heading(String.raw`(?:vedlagte |vedhæftede )?bilag(?:sliste|soversigt)?|bilag (?:til sagen|vedlagt)`),
    takes: 'Vedlagte bilag:',
    refuses: 'Bilag 1: Notat',
  },
  {
    section: 'decision',
    pattern:
      /^(?:(?:\p{L}+s )?beslutning(?:er)?|referat|udfald|vedtagelse|konklusion|afgørelse)(?<by>(?:\s+(?:i|fra|af|på)?\s*(?!blev|er|om)\p{L}[^:.]{2,80}?)?)(?<when>(?:\s*,?\s*(?:den\s+|d\.\s*)?\d{1,2}[-./ ][^:]{3,20}\d{4})?)\s*(?::\s*(?<rest>.*))?$/iu,
    takes: 'Beslutning i Byrådet den 29. januar 2020: Godkendt.',
    refuses: 'Beslutningen blev truffet i maj',
  },
  {
    // The decision of a body on its way through several: "Økonomiudvalget, 21. januar 2020, pkt. 4".
    section: 'decision',
    pattern:
      /^(?<by>\p{Lu}[\p{L}-]*(?:rådet|udvalget|bestyrelsen|direktionen)(?: for [^\d:.]{3,60}?)?)(?<when>,?\s+(?:den\s+|d\.\s*)?\d{1,2}[-./ ][^:]{3,20}?\d{4})(?:,\s*(?:pkt|punkt|sag)\.?\s*(?:nr\.?\s*)?\d+)?\s*(?::\s*(?<rest>.*))?$/u,
    takes: 'Økonomiudvalget, 21. januar 2020, pkt. 4:',
    refuses: 'Økonomiudvalget den 21. januar 2020 drøftede sagen',
  },
];

export interface SectionHeading {
  readonly section: SectionName;
  /** Text on the heading's own line. */
  readonly rest: string;
  readonly keepsHeading: boolean;
  /** Of a decision: the body that the heading names, or "". */
  readonly by: string;
  /** Of a decision: the ISO date that the heading names, or null. */
  readonly date: string | null;
}

/** A heading stands on a line of its own: longer ones are running text. */
const longestHeading = 110;

/** The section that a line opens, or null. "Referat fra møde den 4. september" opens none: no colon, not alone. */
export function recogniseSection(line: string): SectionHeading | null {
  const text = line.trim();
  for (const { section, pattern, keepsHeading = false } of sectionRecognisers) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = match.groups?.['rest']?.trim() ?? '';
    if (text.length - rest.length > longestHeading || (section === 'decision' && isRunningText(text))) continue;
    const by = match.groups?.['by']?.replace(/^\s*(?:i|fra|af|på)\s+/u, '').trim() ?? '';
    return { section, rest, keepsHeading, by, date: findDates(match.groups?.['when'] ?? '')[0]?.date ?? null };
  }
  return null;
}

/** A long heading of a decision names its body and date and ends in a colon; "Referat fra mødet …" is a link or text. */
function isRunningText(text: string): boolean {
  if (/^(?:beslutning(?:er)?|referat|udfald|vedtagelse|konklusion|afgørelse)\s*(?::.*)?$/iu.test(text)) return false;
  if (/^(?:referat|udfald)/iu.test(text)) return true;
  return !/:|\d{4}(?:,\s*\p{L}+\.?\s*(?:nr\.?\s*)?\d+)?$|^beslutning (?:i )?\p{Lu}\p{L}+$/iu.test(text);
}

/** A heading that says "beslutning" itself. Others count only in papers that never use the word so. */
export function saysDecision(line: string): boolean {
  return /beslutning/iu.test(line) && recogniseSection(line)?.section === 'decision';
}

/**
 * Who recommends what, without a heading above: "Direktionen indstiller, at …". Refuses "Direktionen indstillede sagen"
 * and "KKR anbefaler kommunerne".
 */
export const recommendationOpening = new RegExp(
  String.raw`^(?:det\s+(?:indstilles|anbefales)|(?:regionsrådets\s+)?(?:${offices}|formanden|styregruppen|forretningsudvalget|\p{L}+(?:udvalget|forvaltningen|forum)|udvalget|centret|center for \p{L}+(?: og \p{L}+)?)\s+(?:indstiller|anbefaler))(?:\s+(?:til|over for|overfor)\s+(?:\p{L}+\s?){1,4})?(?:\s*[,:]|\s+at(?!\p{L})|$)`,
  'iu',
);
