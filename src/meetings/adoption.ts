import { parsePointNumbers } from './point-numbers';

type Extent =
  | { readonly of: 'all' }
  | { readonly of: 'points'; readonly points: readonly number[] }
  | { readonly of: 'except'; readonly points: readonly number[] };

/** What a sentence of a decision adopts of the recommendation. `points` and `except` count from 1. */
export type Adoption = Extent & {
  /** Whose recommendation it is, in the genitive, where the sentence says so: "forretningsudvalgets". */
  readonly owner: string | null;
};

const verb =
  '(?:tiltr(?:ådtes?|ådt|æder|ædes?)|godkend(?:tes?|t|er|es?)|vedt(?:oges|og|aget|ager|ages?)|f(?:ulgtes?|ulgt|ølger?|ølges)|' +
  'tilslut(?:tede|ter|te) sig|(?:gav|gave|give|giver|var(?: der)?|er(?: der)?) (?:\\p{L}+ )?tilslutning til)';
const subject = String.raw`(?:KKR|\p{Lu}\p{L}*(?:rådet|udvalget|styrelsen)|K\d{2})(?:\s\p{Lu}[\p{L}-]+)?`;
const adverb =
  '(?:enstemmigt|samlet|derfor|herefter|hermed|dermed|således|fortsat|alle|begge|de (?:to|tre|fire|fem|øvrige)|den samlede)';
const owner = String.raw`[\p{L}\d]+(?:'s|’s|s)`;
const recommendation = String.raw`indstilling(?:en|erne|ens|ernes|er)?(?![\p{L}-])`;
const points = String.raw`(?:[^.,;:]|pkt\.|nr\.|\d\.(?!\d)|\d,){0,60}?`;

/** Ways of adopting, each with a sentence that it takes and a look-alike that it refuses. */
export const adoptionRecognisers = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])${verb}\s(?:${subject}\s)?(?:${adverb}\s)*(?:(?<owner>${owner})\s)?${recommendation}`,
      'iu',
    ),
    takes: 'KKR Sjælland tiltrådte indstillingerne og gav input.',
    refuses: 'KKR Sjælland godkendte referatet og drøftede indstillingen.',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])${verb}\s${points}(?:punkt\p{L}*|pkt\.|at|led)\s${points}${recommendation}`,
      'iu',
    ),
    takes: 'KKR tiltrådte punkt 1 og 2 i indstillingen.',
    refuses: 'KKR drøftede punkt 1 i indstillingen.',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])${verb}\s(?:den\s|det\s|de\s)?[^.,;:]{0,30}?(?:første|anden|tredje|fjerde|femte|sjette)\s${points}(?:${recommendation}|punkt\p{L}*|at)`,
      'iu',
    ),
    takes: 'KKR tiltrådte den første indstilling.',
    refuses: 'KKR tiltrådte det første udkast.',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])${verb}\s(?:at-|indstillings)?(?:punkt(?:erne)?|pkt\.)\s\d{1,2}(?!\d|\.\d)`,
      'iu',
    ),
    takes: 'Godkendte pkt. 1-2.',
    refuses: 'KKR godkendte punkt 2.3.',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}])${recommendation}\s(?:(?:${points}(?:punkt\p{L}*|pkt\.)\s${points})?(?:blev|er|bliver|kunne|kan)\s)?(?:${adverb}\s)*(?:tiltrådt|godkendt|vedtaget|fulgt|tiltrædes|godkendes|vedtages|følges|tiltrådtes|godkendtes)`,
      'iu',
    ),
    takes: 'Indstillingens punkt 1 blev tiltrådt.',
    refuses: 'Indstillingen blev ikke tiltrådt.',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?:tiltrådt|godkendt|vedtaget|besluttet)e?(?:s|de)?\s[^.;:]{0,60}?|(?:tiltrådt|godkendt|vedtaget|besluttet)e?,?\s|^\s*)(?:som indstillet|i (?:overensstemmelse|henhold) (?:med|til) indstillingen)/iu,
    takes: 'Godkendt som indstillet.',
    refuses: 'Udsat som indstillet af formanden.',
  },
  { pattern: /^\s*tiltrådt[\s.]*$/iu, takes: 'Tiltrådt.', refuses: 'Planen er tiltrådt.' },
] as const satisfies readonly { pattern: RegExp; takes: string; refuses: string }[];

/** "kunne ikke tiltræde", "K17 tiltrådte", "hvis KKR tiltræder", "ønskede at følge". Refuses "kunne tiltræde". */
const otherwise =
  /(?<!\p{L})(?:ikke|hverken|mindretal\p{L}*|oplyste|orienterede|foreslog|foreslår|anbefal\p{L}*|ønske\p{L}*|opfordre\p{L}*|hvis|såfremt|medmindre|inden|før|når|tidligere|senere|kommunaldirektør\p{L}*|skal|bør|\d{1,2}\. \p{Ll}+ \d{4})(?!\p{L})/iu;

/** "indstillingen af Helle Dalsgaard", "indstillingen i punkt 2.4", "indstillingen på mødet". Refuses "i sin helhed". */
const elsewhere = /^\s(?:af\s\p{Lu}|til\s\p{L}+(?:et|en)\s|(?:i|under|til|fra|på)\s(?:sag|dagsorden|mød|punkt|pkt))/u;

/** What is taken out again: "bortset fra punkt 3", "men punkt 3 blev udsat", "dog ikke punkt 2". */
const exception = new RegExp(
  String.raw`(?:bortset fra|med undtagelse af|undtagen|på nær|eksklusive|dog ikke|men ikke)\s(?<out>${points}\d{1,2})|(?:men|mens|dog|idet|og)\s(?<left>${points}\d{1,2}\.?)\s(?:blev|bliver|er|udgik|udgår|udsættes|udsat|oversendes|sendes)(?:\s\p{L}+)?\s?(?:udsat|udgået|sendt|oversendt|afvist|ikke|taget)?`,
  'iu',
);

/** What a sentence of a decision adopts, or null where it adopts nothing or it would be a guess. */
export function parseAdoption(sentence: string, body: string): Adoption | null {
  for (const { pattern } of adoptionRecognisers) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const after = sentence.slice(match.index + match[0].length);
    if (speaksOfOthers(sentence.slice(0, match.index), body) || elsewhere.test(after)) return null;
    const owner = match.groups?.['owner'] ?? null;
    return { ...limit(match[0], after), owner };
  }
  return null;
}

/** Only the clause before the verb says who adopted: "Formanden oplyste, at K17 tiltrådte indstillingen." */
function speaksOfOthers(before: string, body: string): boolean {
  const clauses = before.split(/[,;:]/u);
  const clause = clauses.at(-1) ?? '';
  const reported = /^\s*at\s/u.test(clause) && !/beslut|enig/iu.test(clauses.at(-2) ?? '');
  const circle = /\bK\d{2}\b/u.exec(clause)?.[0];
  return reported || otherwise.test(clause) || (circle !== undefined && !body.includes(circle));
}

function limit(adopted: string, after: string): Extent {
  const out = exception.exec(after);
  const excepted = parsePointNumbers(out?.groups?.['out'] ?? out?.groups?.['left'] ?? '');
  // "indstillingens punkt 1 og 2": the points may follow the word or stand before it.
  const named = parsePointNumbers(adopted + directlyAfter(after));
  if (named) return { of: 'points', points: named };
  return excepted ? { of: 'except', points: excepted } : { of: 'all' };
}

/** Points follow at once: " punkt 1 og 2", "s første punkt". A later "punkt 3" belongs to another clause. */
function directlyAfter(after: string): string {
  return (
    /^\s(?:(?:punkt\p{L}*|pkt\.|nr\.|litra|at-punkt\p{L}*)\s|(?:første|andet|anden|tredje|de\s|\d))(?:[^.;]|\.(?=\s?(?:og\s)?\d|\s\p{Ll}))*?(?=,\s(?:mens|men|dog|og|idet|hvor)|\s(?:mens|men|dog|idet)|$|[.;]\s*$)/iu.exec(
      after,
    )?.[0] ?? ''
  );
}
