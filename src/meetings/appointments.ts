import { splitSentences } from '../danish/sentences';
import type { Appointment } from './meeting';

const person = String.raw`(?:(?:borgmester|viceborgmester|byrådsmedlem|kommunalbestyrelsesmedlem|rådmand|regionsrådsmedlem|direktør|kommunaldirektør|medlem)\s+)?(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|von|van|de|af|el)){1,4})`;
const aside = String.raw`(?:\s*\(\p{Lu}{1,3}\))?(?:,\s*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s+Kommune)?,?)?`;

/** A name behind the verb or behind "og" in the same sentence. Refuses "KKR Sjælland": no two words that are a name. */
const named = new RegExp(
  String.raw`(?:(?:ud|gen)?udpegede|genudpegede|udpegede|indstillede|valgte|udpeger|indstiller|\bog|,|;|^)\s*${person}${aside}(?<rest>[^;]*?)(?=$|;|\.\s|\sog\s(?:\p{L}+\s)?\p{Lu}\p{L}+\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*\s*(?:\(|,|som|til))`,
  'gu',
);

const passive = new RegExp(
  String.raw`^${person}${aside}\s+(?:blev|er)\s+(?:gen)?(?:udpeget|indstillet|valgt)(?<rest>.*)$`,
  'u',
);

const roles: readonly { readonly as: Appointment['as']; readonly pattern: RegExp }[] = [
  { as: 'substitute', pattern: /suppleant|stedfortræder/iu },
  { as: 'deputyChair', pattern: /næstformand/iu },
  { as: 'chair', pattern: /formand/iu },
  { as: 'representative', pattern: /repræsentant/iu },
  { as: 'member', pattern: /medlem/iu },
];

/** "til Danmarks Erhvervsfremmebestyrelse", "i RAR Sjælland", "af samarbejdsudvalget". */
const office = /(?:\btil|\bi|\baf|\bfor)\s+((?:\p{L}+et|bestyrelsen|udvalget|rådet|styregruppen)?\s*[^,;.]+)$/iu;

/** Who was appointed to what, as what, from a decision that appoints. */
export function readAppointments(decision: string | null): Appointment[] {
  return splitSentences(decision ?? '').flatMap((sentence) =>
    appointmentsIn(sentence.replace(/^[-–•]\s*/u, '').replace(/\.$/u, '')),
  );
}

function appointmentsIn(sentence: string): Appointment[] {
  if (!/(?:udpeg|indstillede|valgt|indstillet|indstiller)/u.test(sentence)) return [];
  const direct = passive.exec(sentence);
  if (direct) return offices(direct.groups?.['name'] ?? '', direct.groups?.['rest'] ?? '');
  const people = [...sentence.matchAll(named)].map(({ groups }) => ({
    name: groups?.['name'] ?? '',
    rest: groups?.['rest'] ?? '',
  }));
  const real = people.filter(({ name }) => !/^(?:KKR|Region|KL|RAR|Kommunens?)\b/u.test(name));
  // "A og B til udvalget": the office stands behind the last name.
  return real.flatMap(({ name, rest }, index) => {
    const own = /\b(?:til|som|i)\b/u.test(rest)
      ? rest
      : (real.slice(index + 1).find((next) => /\b(?:til|som)\b/u.test(next.rest))?.rest ?? '');
    return offices(name, own);
  });
}

/** "som ny repræsentant til X og som ny suppleant for N.N. i Y" names two offices. */
function offices(name: string, rest: string): Appointment[] {
  const parts = rest.split(/\s+og\s+(?=som\s)|,\s*(?=som\s)/u);
  const shared = officeOf(parts.at(-1) ?? '') ?? officeOf(rest);
  return parts.flatMap((part) => {
    const to = officeOf(part) ?? shared;
    return to === null ? [] : [{ name, to, as: roleOf(part) }];
  });
}

function officeOf(part: string): string | null {
  // What a substitute stands in for is a person, not an office.
  const text = part
    .replace(/suppleant for \p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)+/u, 'suppleant')
    .replace(/^.*?(?:medlem|suppleant|repræsentant|formand|stedfortræder)\s+(?=til|i|af|for)/u, '');
  return office.exec(` ${text.trim()}`)?.[1]?.trim() ?? null;
}

function roleOf(part: string): Appointment['as'] {
  return roles.find(({ pattern }) => pattern.test(part))?.as ?? 'member';
}
