import type { Outcome } from './meeting';

interface Effect {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
}

/** What a recommendation asks for, by its verbs in the present: "KKR godkender planen", "at planen godkendes". */
const effects: readonly Effect[] = [
  { outcome: 'noted', pattern: /til efterretning|til orientering(?!\p{L})/iu },
  { outcome: 'approved', pattern: /(?<!\p{L})godkende[rs](?!\p{L})/iu },
  { outcome: 'discussed', pattern: /(?<!\p{L})drøfte[rs](?!\p{L})/iu },
  {
    outcome: 'adopted',
    pattern: /(?<!\p{L})(?:tiltræde[rs]|tilslutter sig|giver (?:sin )?tilslutning|bakker op|støtter)(?!\p{L})/iu,
  },
  {
    outcome: 'appointed',
    pattern: /(?<!\p{L})(?:[Gg]enudpege[rs]|[Uu]dpege[rs](?!\p{L})|[Ii]ndstiller (?=et |en |to |tre |medlem|\p{Lu}))/u,
  },
  { outcome: 'postponed', pattern: /(?<!\p{L})(?:udsætte[rs]|udskyde[rs])(?!\p{L})/iu },
  { outcome: 'referred', pattern: /(?<!\p{L})(?:oversende[rs]|sende[rs] (?:\p{L}+ )?tilbage)(?!\p{L})/iu },
  { outcome: 'rejected', pattern: /(?<!\p{L})afvise[rs](?!\p{L})/iu },
  {
    outcome: 'decided',
    pattern:
      /(?<!\p{L})(?:beslutte[rs]|anbefale[rs]|meddele[rs]|opfordre[rs]|videresende[rs]|afsætte[rs]|give[rs] (?:\p{L}+ )?(?:mandat|bevilling|tilladelse|dispensation|anlægsbevilling|tillægsbevilling)|bemyndige[rs]|fastsætte[rs]|vedtage[rs]|evaluere[rs]|prioritere[rs]|vælge[rs]|igangsætte[rs]|indgår|indgås|nedsætte[rs]|bevilge[rs]|frigive[rs]|sælges|opføres|etableres|iværksætte[rs])(?!\p{L})/iu,
  },
];

/** "- at godkende planen" asks for the same as "godkender planen". Refuses "anbefaler kommunerne at drøfte". */
const leadingInfinitive = /^(\W*(?:\d{1,2}[.)]\s*)?(?:at\s+)?)(\p{L}+e)(?=\s)/u;

/** "Det indstilles, at" and "Direktionen indstiller, at" say who recommends, which is no effect. */
const formula =
  /(?:det (?:indstilles|anbefales)(?: videre| endvidere)?|^[^,.\n]{3,80}? indstiller(?: (?:til|over ?for) [\p{L} ]{2,40}?)?|^(?:administrationen|forvaltningen|direktionen) anbefaler),?\s+at(?!\p{L})/giu;

/** What the adopted words of a recommendation do, in their order. Empty where they hold no verb that is known. */
export function readResolvedOutcomes(adopted: string | null): Outcome[] {
  if (adopted === null) return [];
  const text = adopted.replaceAll(formula, ' ');
  const clauses = text.split(/\n|(?<=[.;])\s/u).filter((clause) => clause.trim() !== '');
  const found = clauses.flatMap((clause) => mainEffects(clause));
  return [...new Set(found)];
}

/** The effects in a clause's main part: what stands behind "at" or "som" belongs to the matter, not to the body. */
function mainEffects(clause: string): Outcome[] {
  const present = clause.replace(leadingInfinitive, '$1$2r');
  const main = present.split(/,\s*(?:at|der|som|hvor(?:dan)?|hvilke[tn]?|så|herunder)\s/u)[0] ?? present;
  return effects
    .map(({ outcome, pattern }) => ({ outcome, at: main.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ outcome }) => outcome);
}
