import type { Participant } from './meeting';
import { findMunicipality } from './regions';

export type Group = 'member' | 'klCommittee' | 'secretariat' | 'absent' | 'guest';

/** "Knud Erik Langhoff (C) Kolding", "Lis Holm (S)". Refuses "Møde (kl. 9)" and "Lis Holm (Faxe)". */
const withParty = /^(?<name>[\p{Lu}][^,(]+?)\s*\((?<party>\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,3}\.)\)\s*,?\s*(?<rest>.*)$/u;

/** "Lis Holm, V" and "Lis Holm (Faxe)": the party behind a comma, the municipality in brackets. */
const partyBehind = /^(?<name>\p{Lu}[^,(]+),\s*(?<party>\p{Lu})$/u;
const inBrackets = /^(?<name>\p{Lu}[^,(]+?)\s*\((?<rest>(?:\p{Lu}\p{Ll}|\p{Ll})[^()]+)\)\s*,?\s*(?<more>.*)$/u;

/** A title before a name: "Kommunaldirektør Kristina Sloth". Refuses "Bo Hansen": no title ends so. */
const title =
  /^(?<role>(?:(?:adm|vice|konst)\.\s*)?[\p{L}-]*(?:direktør|chef|konsulent|borgmester|formand|sekretær|leder|rådgiver|medarbejder|professor|minister|rektor|koordinator|jurist|student|planlægger|sygeplejerske|læge|medlem)(?:\s+(?:i|for)\s+\p{L}+)?)\s+(?=\p{Lu}\p{Ll})/iu;

/** Remarks that may follow a name without a comma: "under punkt 2.3", "via Teams", "fra kl. 10", "for Bo Lund". */
const remark =
  /\s*[-–]?\s*(?<!\p{L})((?:under punkt|deltog|via|fra kl|til kl|indtil|forlod|ankom|for \p{Lu}|i stedet for|supp\.|suppleant for|stedfortræder for).*)$/iu;

/** A name: two to six words, all with a capital but for particles. Refuses "Regionalpolitiske sager". */
const fullName =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:von|van|der|de|du|af|el|al|la)\s+)*(?:\p{Lu}[\p{L}.'’-]*|"\p{L}+")){1,5}$/u;

/** True for the name of one person. */
export function isName(text: string): boolean {
  return fullName.test(text.trim()) && findMunicipality(text) === null && !/\skommune$/iu.test(text);
}

/** One person a line, two columns parted by a tab, or several parted by ";" or by commas between names. */
export function splitPeople(text: string): string[] {
  const columns = text.split(/\t|;\s*/u).filter((part) => part.trim() !== '');
  return columns.flatMap(groupByName);
}

/** "Anne Bo, Greve, Carl Dam og Eva Friis": a part that is a name begins a person, others belong to the one before. */
function groupByName(text: string): string[] {
  const parts = text
    .split(/,\s*(?:og\s+)?(?![^()]{0,80}\))|\s+(?:og|samt)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/u)
    .filter((part) => part !== '');
  const people: string[] = [];
  for (const part of parts) {
    const begins = people.length === 0 || startsPerson(part);
    if (begins) people.push(part);
    else people.push(`${people.pop() ?? ''}, ${part}`);
  }
  return people;
}

/** "UC Lillebælt", "Region Sjælland": written like names, and no persons. */
const organisation =
  /^(?:\p{Lu}{2,}|Region|Erhvervshus|Socialtilsyn|Professionshøjskolen|Center|Danske|Dansk|Fælles|Movia|Danmarks|Sjællands|Sundheds|Statens|Københavns)(?!\p{L})/u;

function startsPerson(part: string): boolean {
  const role = title.exec(part)?.groups?.['role'] ?? '';
  const name = part
    .slice(role.length)
    .replace(remark, '')
    .replace(/\s*\([^)]*\)?\s*.*$/u, '');
  return isName(name) && !organisation.test(name);
}

/** Name, party, municipality and role of one line of an attendance list, or null where it names nobody. */
export function parsePerson(line: string, group: Group): Participant | null {
  const text = line
    .replace(/^[-–•*]\s*/u, '')
    .replace(/\.$/u, '')
    .trim();
  const role = title.exec(text)?.groups?.['role'] ?? null;
  const named = role ? text.slice(role.length).trim() : text;
  const { name: printed, party, others } = splitLine(named);
  const aside = remark.exec(printed)?.[1] ?? null;
  const name = printed.replace(remark, '').trim();
  if (!fullName.test(name)) return null;
  const at = others.findIndex((part) => isMunicipality(part, party !== null));
  // "Gribskov Kommune supp. Bo Dam deltog" says more than the municipality.
  const behind = /\skommune\s+(\p{L}.*)$/iu.exec(others[at] ?? '')?.[1];
  const rest = others.flatMap((part, index) => (index === at ? (behind ?? []) : part));
  return {
    name,
    party,
    municipality: at === -1 ? null : municipalityName(others[at] ?? ''),
    role: [role, ...rest, aside].filter(Boolean).join(', ') || null,
    group: group === 'klCommittee' || group === 'secretariat' ? group : 'member',
  };
}

function splitLine(text: string): { name: string; party: string | null; others: string[] } {
  const party = withParty.exec(text) ?? partyBehind.exec(text);
  if (party?.groups) {
    const { name = '', rest = '', party: letter = null } = party.groups;
    return { name, party: letter, others: commaParts(rest) };
  }
  const brackets = inBrackets.exec(text)?.groups;
  if (brackets) {
    const { name = '', rest = '', more = '' } = brackets;
    return { name, party: null, others: [...commaParts(rest), ...commaParts(more)] };
  }
  const [name = '', ...others] = commaParts(text);
  return { name, party: null, others };
}

function commaParts(text: string): string[] {
  return text.split(/\s*,\s*/u).filter((part) => part !== '');
}

/** "Faxe Kommune" anywhere; a bare name behind a party, "(C) Kolding", or where it is one of the 98. */
function isMunicipality(text: string, behindParty: boolean): boolean {
  if (/^\p{Lu}[\p{L}\s-]*\skommune\b/iu.test(text)) return true;
  return findMunicipality(text) !== null || (behindParty && /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u.test(text));
}

function municipalityName(text: string): string {
  return text.replace(/\s+kommune\b.*$/iu, '').trim();
}
