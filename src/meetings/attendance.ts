import type { Participant } from './meeting';

type Group = 'member' | 'klCommittee' | 'secretariat' | 'absent' | 'guest';

interface GroupRecogniser {
  readonly group: Group;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/** Headings of the attendance list. Group `rest`: names on the heading's own line. */
export const groupRecognisers: readonly GroupRecogniser[] = [
  {
    group: 'member',
    pattern:
      /^(?:deltagere|medlemmer|(?:mødte|fremmødte|tilstede(?:værende)?|til stede)(?: medlemmer)?)(?:\s*:\s*(?<rest>.*))?$/iu,
    takes: 'Deltagere',
    refuses: 'Deltagere var enige',
  },
  {
    group: 'klCommittee',
    pattern: /^KL[\s-]?udvalgsmedlemmer(?:\s*:\s*(?<rest>.*))?$/iu,
    takes: 'KL Udvalgsmedlemmer',
    refuses: 'KL udvalg',
  },
  {
    group: 'absent',
    pattern: /^(?:afbud|fraværende|ikke mødt)(?: fra)?(?:\s*:\s*(?<rest>.*))?$/iu,
    takes: 'Afbud:',
    refuses: 'Afbud meldes til sekretariatet',
  },
  {
    group: 'guest',
    pattern: /^(?:gæster?|øvrige(?: deltagere)?|inviterede?)(?:\s*:\s*(?<rest>.*))?$/iu,
    takes: 'Gæster:',
    refuses: 'Gæster er velkomne',
  },
  {
    group: 'secretariat',
    pattern:
      /^(?:sekretariatet|fra sekretariatet|administrationen|fra administrationen|sekretariat)(?:\s*:\s*(?<rest>.*))?$/iu,
    takes: 'Sekretariatet',
    refuses: 'Sekretariatet orienterede',
  },
];

/** "Knud Erik Langhoff (C) Kolding", "Lis Holm (S)". Refuses "Møde (kl. 9)". */
const withParty = /^(?<name>[\p{Lu}][^,(]+?)\s*\((?<party>\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,3}\.?)\)\s*,?\s*(?<rest>.*)$/u;

/** A title before a name: "Kommunaldirektør Kristina Sloth". Refuses "Bo Hansen": no title ends so. */
const title =
  /^(?<role>(?:(?:adm|vice|konst)\.\s*)?[\p{L}-]*(?:direktør|chef|konsulent|borgmester|formand|sekretær|leder|rådgiver|medarbejder|professor|minister|rektor|koordinator|jurist|student|planlægger|sygeplejerske|læge)(?:\s+(?:i|for)\s+\p{L}+)?)\s+(?=\p{Lu}\p{Ll})/iu;

/** Remarks that may follow a name without a comma: "under punkt 2.3", "via Teams", "fra kl. 10". */
const remark = /\s*[-–]?\s*\b((?:under punkt|deltog|via|fra kl|til kl|indtil|forlod|ankom).*)$/iu;

export interface Attendance {
  readonly participants: Participant[];
  readonly absent: Participant[];
  readonly guests: Participant[];
}

/** The group that a line opens, with the names that stand on the same line. */
export function recogniseGroup(text: string): { group: Group; rest: string } | null {
  for (const { group, pattern } of groupRecognisers) {
    const match = pattern.exec(text.trim());
    if (match) return { group, rest: match.groups?.['rest'] ?? '' };
  }
  return null;
}

/** The people named in the lines of an attendance list, up to the first line that is no person. */
export function readAttendance(lines: readonly string[]): Attendance {
  const found: Attendance = { participants: [], absent: [], guests: [] };
  let group: Group | null = null;
  for (const line of lines) {
    const opened = recogniseGroup(line);
    if (opened) group = opened.group;
    const names = opened ? opened.rest : line;
    if (!group || names === '') continue;
    for (const text of splitPeople(names)) addPerson(found, group, text);
  }
  return found;
}

function addPerson(found: Attendance, group: Group, text: string): void {
  const person = parsePerson(text, group);
  if (!person) return;
  if (group === 'absent') found.absent.push(person);
  else if (group === 'guest') found.guests.push(person);
  else found.participants.push(person);
}

/** One person a line, two columns parted by a tab, or several parted by ";" or by commas behind parties. */
function splitPeople(text: string): string[] {
  const columns = text.split(/\t|;\s*/u).filter((part) => part.trim() !== '');
  return columns.flatMap((part) =>
    (part.match(/\(\p{Lu}{1,3}\)/gu) ?? []).length > 1 ? part.split(/(?<=\(\p{Lu}{1,3}\)[^,]*),\s*/u) : [part],
  );
}

/** Name, party, municipality and role of one line of an attendance list, or null where it names nobody. */
export function parsePerson(line: string, group: Group): Participant | null {
  const text = line
    .replace(/^[-–•]\s*/u, '')
    .replace(/\.$/u, '')
    .trim();
  const role = title.exec(text)?.groups?.['role'] ?? null;
  const named = role ? text.slice(role.length).trim() : text;
  const party = withParty.exec(named);
  const parts = party ? [party.groups?.['name'] ?? '', ...commaParts(party.groups?.['rest'] ?? '')] : commaParts(named);
  const [nameAndRemark = '', ...others] = parts;
  const aside = remark.exec(nameAndRemark)?.[1] ?? null;
  const name = nameAndRemark.replace(remark, '').trim();
  if (!/^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,5}$/u.test(name)) return null;
  const at = others.findIndex((part) => isMunicipality(part, party !== null));
  const rest = others.filter((_, index) => index !== at);
  return {
    name,
    party: party?.groups?.['party'] ?? null,
    municipality: at === -1 ? null : municipalityName(others[at] ?? ''),
    role: [role, ...rest, aside].filter(Boolean).join(', ') || null,
    group: group === 'klCommittee' || group === 'secretariat' ? group : 'member',
  };
}

function commaParts(text: string): string[] {
  return text.split(/\s*,\s*/u).filter((part) => part !== '');
}

/** "Faxe Kommune" anywhere; a bare name only behind a party: "(C) Kolding". */
function isMunicipality(text: string, behindParty: boolean): boolean {
  return (
    /^\p{Lu}[\p{L}\s-]*\skommune\b/iu.test(text) ||
    (behindParty && /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u.test(text))
  );
}

function municipalityName(text: string): string {
  return text.replace(/\s+kommune\b.*$/iu, '').trim();
}
