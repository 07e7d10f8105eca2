import { splitSentences } from '../danish/sentences';
import type { Appointment } from './meeting';
import { findMunicipality } from './regions';

/** "udpegede", "genudpegede", "indstillede", "blev valgt". Refuses "drøftede". */
const appoints = /(?:ud|genud)?peg(?:ede|et)|udpeger|indstill(?:ede|et|er)|valg(?:te|t)(?!\p{L})/iu;

/** "Lis Holm (V), Greve Kommune," or "Lis Holm, Greve," or "Lis Holm som". Refuses "til Danmarks Erhvervsråd". */
const person =
  /(?<![\p{L}]|(?:til|i|af|for|hos|fra|ved)\s)(?<name>\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s(?:von|van|de|af|el))?(?:\s\p{Lu}[\p{L}.'’-]*){1,4})(?=\s\(\p{Lu}{1,3}\)|,\s\p{Lu}|\s(?:som|til|blev|er|genudpeg|udpeg)(?!\p{L}))/gu;

/** Bodies and offices that are written like names. */
const noPerson =
  /^(?:KKR|KL|RAR|FGU|Region|Erhvervshus|Danmarks|Greater|Kommunernes|Det|Den|Herudover|Endvidere)(?!\p{Ll})/u;

/** Party and municipality behind a name: " (V), Greve Kommune,", ", Ringsted,". */
const behindName = /^(?:\s\(\p{Lu}{1,3}\))?(?:,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s[Kk]ommune)?,?)?/u;

const roles: readonly { readonly as: Appointment['as']; readonly pattern: RegExp }[] = [
  { as: 'substitute', pattern: /suppleant|stedfortræder/iu },
  { as: 'deputyChair', pattern: /næstformand/iu },
  { as: 'chair', pattern: /formand/iu },
  { as: 'representative', pattern: /repræsentant/iu },
];

/** Whom a substitute stands in for is a person, not an office: "suppleant for Bo Lund i RAR Fyn". */
const standsInFor = /(suppleant|stedfortræder)\s+for\s+\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)+/u;

/** Who leaves is not appointed: "i stedet for Bo Dam (C), Solrød Kommune", "som afløser for Bo Dam". */
const inPlaceOf =
  /,?\s(?:i stedet for|som afløser for|som erstatning for|efter|til afløsning af)\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)+(?:\s\(\p{Lu}{1,3}\))?(?:,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s[Kk]ommune)?,?)?(?:,?\s(?:der|som)\s(?:er|har|træder|fratræder|ønsker|udtræder)[^,.;]*,?)?/gu;

/** "som medlem af bestyrelsen for X", "til RAR Fyn". Refuses "som suppleant". */
const office =
  /(?:^|\s)(?:til|i|af|(?:næst)?formand for|repræsentant(?:er)? for)\s+(?!et\s|en\s|medlem(?:mer)?(?!\p{L})|suppleant(?:er)?(?!\p{L})|(?:næst)?formand(?!\p{L}))([^;]+?)(?:[.,;\s]|\sog)*$/u;

/** Offices that no sentence names stand in the title: "Medlem og suppleant til Midttrafiks repræsentantskab". */
const officeInTitle = /(?:\stil|\si|\saf|^Bestyrelsen(?=\s))\s+(.+)$/u;

/** Who was appointed to what, as what, from a decision that appoints. An office not named anywhere gives nothing. */
export function readAppointments(decision: string | null, title: string): Appointment[] {
  const found: Appointment[] = [];
  for (const sentence of splitSentences(decision ?? '')) {
    const words = sentence.replaceAll(inPlaceOf, '');
    if (appoints.test(words)) found.push(...appointmentsIn(words, found.at(-1)?.to ?? officeOf(title, officeInTitle)));
  }
  return found;
}

interface Named {
  readonly name: string;
  /** What the sentence says behind the name, up to the next name. */
  readonly parts: readonly string[];
}

function appointmentsIn(sentence: string, known: string | null): Appointment[] {
  const people = namesIn(sentence);
  const own = people.map(({ parts }) => parts.map((part) => officeOf(part, office)));
  const offices = own.flat();
  let last = offices.find((to) => to !== null) ?? known;
  return people.flatMap(({ name, parts }, index) =>
    parts.flatMap((part, position) => {
      // "A som medlem og B som suppleant af X" names the office once, behind any of them.
      const to = own[index]?.[position] ?? own[index]?.find((candidate) => candidate !== null) ?? last;
      last = to;
      return to === null ? [] : [{ name, to, as: roleOf(part) }];
    }),
  );
}

function namesIn(sentence: string): Named[] {
  const matches = [...sentence.matchAll(person)].filter(
    ({ 0: name }) => !noPerson.test(name) && findMunicipality(name) === null,
  );
  return matches.map((match, index) => {
    const rest = sentence.slice(match.index + match[0].length, matches[index + 1]?.index ?? sentence.length);
    const text = rest.replace(behindName, '').replace(standsInFor, '$1');
    return { name: match[0], parts: text.split(/\s+og\s+(?=som\s)|,\s*(?=som\s)/u) };
  });
}

function officeOf(text: string, pattern: RegExp): string | null {
  const to = pattern.exec(text.replace(/[.;,\s]+$|\sog\s*$/gu, ''))?.[1]?.trim();
  return to === undefined || to === '' ? null : to;
}

function roleOf(part: string): Appointment['as'] {
  return roles.find(({ pattern }) => pattern.test(part))?.as ?? 'member';
}
