import type { Block } from '../documents/document';
import type { ItemStart } from './find-items';
import type { Participant } from './meeting';
import { parsePerson, splitPeople, type Group } from './person';

interface GroupRecogniser {
  readonly group: Group;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
  /** Said of one person, kept as the role: "Referent: Lis Holm". */
  readonly role?: string;
}

function group(words: string): RegExp {
  return new RegExp(String.raw`^[-–•*\s]*(?:${words})(?:\s*:\s*(?<rest>.*))?$`, 'iu');
}

/** Headings of the attendance list. Group `rest`: names on the heading's own line. */
export const groupRecognisers: readonly GroupRecogniser[] = [
  {
    group: 'member',
    pattern: group(
      String.raw`deltagere|medlemmer(?: af \p{L}+)?|(?:mødte|fremmødte|tilstede(?:værende)?|til ?stede)(?: medlemmer| var)?|mødedeltagere|deltog|deltagere fra \p{L}+`,
    ),
    takes: 'Deltagere',
    refuses: 'Deltagere var enige',
  },
  {
    group: 'klCommittee',
    pattern: group(String.raw`KL[\s-]?udvalgsmedlemmer`),
    takes: 'KL Udvalgsmedlemmer',
    refuses: 'KL udvalg',
  },
  {
    group: 'absent',
    pattern: group('(?:afbud|fraværende|ikke mødt|ikke til ?stede)(?: fra| med afbud| uden afbud)?'),
    takes: 'Afbud:',
    refuses: 'Afbud meldes til sekretariatet',
  },
  {
    group: 'guest',
    pattern: group(
      'gæster?|øvrige(?: deltagere)?|inviterede?|oplægsholdere?|endvidere deltog|desuden deltog|eksterne deltagere',
    ),
    takes: 'Gæster:',
    refuses: 'Gæster er velkomne',
  },
  {
    group: 'secretariat',
    pattern: group('(?:fra )?(?:sekretariatet|administrationen|forvaltningen)|sekretariat|embedsmænd'),
    takes: 'Sekretariatet',
    refuses: 'Sekretariatet orienterede',
  },
  {
    group: 'member',
    role: 'mødeleder',
    pattern: group('mødeleder|ordstyrer|dirigent|formand'),
    takes: 'Mødeleder: Lis Holm',
    refuses: 'Mødelederen bød velkommen',
  },
  {
    group: 'secretariat',
    role: 'referent',
    pattern: group('referent|referat ved|protokolfører'),
    takes: 'Referent: Bo Lund',
    refuses: 'Referenten sender referatet',
  },
];

/** Lines of a head that end a list of people. Refuses names. */
const endOfList =
  /^(?:indholdsfortegnelse|dagsorden|punkter|mission|vision|(?:møde)?(?:dato|sted|tid(?:spunkt)?)(?:\s*:.*)?|side \d+.*|referat.*)$/iu;

export interface Attendance {
  readonly participants: Participant[];
  readonly absent: Participant[];
  readonly guests: Participant[];
}

/** The group that a line opens, with the names that stand on the same line. */
export function recogniseGroup(text: string): { group: Group; rest: string; role: string | null } | null {
  for (const { group: name, pattern, role = null } of groupRecognisers) {
    const match = pattern.exec(text.trim());
    if (match) return { group: name, rest: match.groups?.['rest'] ?? '', role };
  }
  return null;
}

/** Who was there, and where the paper lists them. */
export interface PaperAttendance extends Attendance {
  /** Index of the block where a list begins that ends the paper; else the number of blocks. */
  readonly from: number;
  /** Page on which the list begins; null where there is no list, or no page is known. */
  readonly page: number | null;
}

/** Who was there: as listed in front of the first item, or behind the text of the last one. */
export function readPaperAttendance(blocks: readonly Block[], starts: readonly ItemStart[]): PaperAttendance {
  const front = listIn(blocks.slice(0, starts[0]?.at ?? blocks.length));
  if (front.participants.length > 0) return { ...front, from: blocks.length };
  const last = starts.at(-1)?.bodyAt ?? 0;
  const at = blocks.findIndex(({ text }, index) => index >= last && recogniseGroup(text)?.group === 'member');
  const behind = at === -1 ? front : listIn(blocks.slice(at));
  return behind.participants.length > 0 ? { ...behind, from: at } : { ...front, from: blocks.length };
}

function listIn(blocks: readonly Block[]): Omit<PaperAttendance, 'from'> {
  const found = readAttendance(blocks.map(({ text }) => text));
  const [first] = [...found.participants, ...found.absent];
  return { ...found, page: first ? pageOfList(blocks, first.name) : null };
}

/** The page of the first person listed: above the list a name may stand in a sentence, as that of the chair. */
function pageOfList(blocks: readonly Block[], name: string): number | null {
  const opened = blocks.findIndex(({ text }) => splitGroups(text).some(recogniseGroup));
  return blocks.slice(Math.max(0, opened)).find(({ text }) => text.includes(name))?.page ?? null;
}

/** The people named in the lines of an attendance list, up to the first line that is no person. */
export function readAttendance(lines: readonly string[]): Attendance {
  const found: Attendance = { participants: [], absent: [], guests: [] };
  let open: { group: Group; role: string | null } | null = null;
  for (const line of lines.flatMap(splitGroups)) {
    const opened = recogniseGroup(line);
    if (opened) open = opened;
    else if (endOfList.test(line.trim())) open = null;
    const names = opened ? opened.rest : line;
    if (!open || names === '') continue;
    for (const text of splitPeople(names)) addPerson(found, open, text);
    // "Referent: Lis Holm" names one person and opens no list.
    if (open.role !== null) open = null;
  }
  return found;
}

/** "Deltagere: Lis Holm, Bo Lund Afbud: Eva Friis" holds two groups on one line. */
function splitGroups(line: string): string[] {
  return line.split(/\s+(?=(?:afbud(?: fra)?|fraværende|gæster?|referent|mødeleder|sekretariatet)\s*:)/iu);
}

function addPerson(
  found: Attendance,
  { group: name, role }: { group: Group; role: string | null },
  text: string,
): void {
  const person = parsePerson(text, name);
  if (!person) return;
  const list = name === 'absent' ? found.absent : name === 'guest' ? found.guests : found.participants;
  const known = role === null ? -1 : list.findIndex((other) => other.name === person.name);
  const listed = list[known];
  if (listed) list[known] = { ...listed, role: listed.role ?? role };
  else list.push(role === null ? person : { ...person, role: [role, person.role].filter(Boolean).join(', ') });
}
