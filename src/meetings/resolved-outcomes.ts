import type { Outcome } from './meeting';

interface Effect {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
}

/** What a recommendation asks the body to do, by its verbs in the present or the infinitive. */
const effects: readonly Effect[] = [
  { outcome: 'noted', pattern: /til efterretning|til orientering\b/iu },
  { outcome: 'approved', pattern: /(?<!\p{L})godkende[rs]?(?!\p{L})/iu },
  { outcome: 'discussed', pattern: /(?<!\p{L})drøfte[rs]?(?!\p{L})/iu },
  {
    outcome: 'adopted',
    pattern:
      /(?<!\p{L})(?:tiltræde[rs]?|tilslutte[rs]?(?= sig)|(?:giver|give) (?:sin )?tilslutning|bakker op|støtter)(?!\p{L})/iu,
  },
  {
    outcome: 'appointed',
    pattern: /(?<!\p{L})(?:(?:gen)?udpege[rs]?(?!\p{L})|indstiller (?=et |en |to |tre |medlem|\p{Lu}))/u,
  },
  { outcome: 'postponed', pattern: /(?<!\p{L})(?:udsætte[rs]?|udskyder)(?!\p{L})/iu },
  { outcome: 'referred', pattern: /(?<!\p{L})(?:oversende[rs]?|sender \p{L}+ tilbage)(?!\p{L})/iu },
  { outcome: 'rejected', pattern: /(?<!\p{L})(?:afvise[rs]?)(?!\p{L})/iu },
  {
    outcome: 'decided',
    pattern:
      /(?<!\p{L})(?:beslutte[rs]?|anbefaler|meddeler|opfordrer|videresender|afsætter|giver mandat|bemyndiger|fastsætter|vedtager|evaluerer|prioriterer|vælger|igangsætter)(?!\p{L})/iu,
  },
];

/** "Det indstilles, at" carries "indstilles", which is no effect. */
const formula = /det (?:indstilles|anbefales)(?: videre| endvidere)?,?\s+at/giu;

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
  const main = clause.split(/,\s*(?:at|der|som|hvor(?:dan)?|hvilke[tn]?|så|herunder)\s/u)[0] ?? clause;
  return effects
    .map(({ outcome, pattern }) => ({ outcome, at: main.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ outcome }) => outcome);
}
