import { splitSentences } from '../danish/sentences';
import type { Outcome } from './meeting';

interface OutcomeRecogniser {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

/** Words that begin as given, at the start of a word: `\b` does not know æ, ø and å. */
function verb(alternatives: string, flags = 'iu'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${alternatives})`, flags);
}

/** How minutes say what became of an item. Word order varies, so each looks for the verb and what it governs. */
export const outcomeRecognisers: readonly OutcomeRecogniser[] = [
  {
    outcome: 'rejected',
    pattern: verb(
      'afviste|afvist|forkastede|forkastet|blev nedstemt|imødekom(?:mes)? ikke|(?:blev|er|bliver) ikke (?:tiltrådt|godkendt|vedtaget|imødekommet|fulgt)|kunne ikke (?:tiltræde|godkende|støtte|imødekomme) (?:indstilling|forslag|ansøgning|plan|sag)',
    ),
    takes: 'KKR Sjælland afviste forslaget.',
    refuses: 'Ansøgninger, der er afslået, blev drøftet.',
  },
  {
    outcome: 'withdrawn',
    pattern: verb(
      String.raw`(?:tog|taget|tages|trukket|trak|udtaget?) (?:\p{L}+ ){0,3}(?:af|fra|ud af) dagsordenen?|taget af(?=[.\s]*$)|(?<!(?:punkt|pkt\.) [\d.]{1,6} )(?:udgik|udgår)(?!\p{L})|er udgået|(?:punktet|sagen) (?:blev |er )?(?:trukket|taget) tilbage|sagen blev trukket`,
    ),
    takes: 'Punktet blev taget af dagsordenen.',
    refuses: 'Sagen blev sat på dagsordenen.',
  },
  {
    outcome: 'referred',
    pattern: verb(
      String.raw`oversend(?:te|t|es)(?!\p{L})|videresend(?:te|t)(?!\p{L})|tilbagesend(?:te|t)|send(?:te|t|es) (?:\p{L}+ ){0,4}(?:tilbage|retur)(?!\p{L})|hen(?:viste|vist) (?:sagen |punktet )?til \p{L}+(?:udvalget|kredsen|gruppen)`,
    ),
    takes: 'Sagen blev sendt tilbage til styregruppen.',
    refuses: 'Brevet sendes til ministeriet.',
  },
  {
    outcome: 'postponed',
    pattern: verb(
      String.raw`udsatte(?=\s+(?:sag|punkt|behandling|beslutning|drøftelse|de[nt]\b|resten|at\b|stillingtagen|\p{L}+(?:en|et|erne)\s))(?!\s+(?:børne|unge|borgerne|ældre))|udsat(?!\p{L})|udsættes|udskød|udskudt|udskydes`,
    ),
    takes: 'KKR udsatte sagen til mødet i maj.',
    refuses: 'Tilbud til udsatte børn og unge.',
  },
  {
    outcome: 'adopted',
    pattern: verb(
      String.raw`tiltrådte|tiltrådt(?!\p{L})|tiltræde(?:r|s)|tilsluttede(?: \p{L}+){0,2} sig|tilslutte(?:r|de) sig|(?:gav|giver) (?:sin )?tilslutning|fulgte indstilling|indstillingen (?:blev )?(?:fulgt|vedtaget)|vedtog indstilling`,
    ),
    takes: 'KKR Sjælland tiltrådte indstillingen.',
    refuses: 'Den nytiltrådte tilsynschef deltog.',
  },
  {
    outcome: 'approved',
    pattern: verb(String.raw`godkendte(?!\p{L})|godkendt(?!\p{L})|godkende[rs](?!\p{L})`),
    takes: 'KKR Syddanmark godkendte kontrakten.',
    refuses: 'Referatet sendes til godkendelse.',
  },
  {
    outcome: 'noted',
    pattern: verb(
      String.raw`til efterretning|til orientering(?=[.,;\s]*(?:$|og\s|idet\s))|orienteringen (?:blev )?taget`,
    ),
    takes: 'KKR tog orienteringen til efterretning.',
    refuses: 'Sagen er til orientering af nye medlemmer.',
  },
  {
    outcome: 'appointed',
    // Capitals matter here: a name follows.
    pattern: verb(
      String.raw`(?:[Gg]en)?[Uu]dpeg(?:ede|edes|et|er)(?!\p{L})(?! (?:af|fra)\s)|(?:gen)?valgte (?=\p{Lu}\p{L}+ \p{Lu})|indstillede (?=\p{Lu})|indstiller (?=\p{Lu}|et |en |to )|blev (?:gen)?(?:valgt|indstillet) (?:til|som)`,
      'u',
    ),
    takes: 'KKR udpegede Lis Holm til bestyrelsen.',
    refuses: 'Der kom input fra KKR-udpegede.',
  },
  {
    outcome: 'decided',
    pattern: verb(
      String.raw`beslutte(?:de|t|r)(?!\p{L})|(?:gav|giver|fik|får|gives) (?:[\p{L}-]+ ){0,4}(?:mandat|bemyndigelse)|bemyndige(?:r|de)|vedtog(?! indstilling)|vedtaget|enedes om|bakkede op om|opfordrede`,
    ),
    takes: 'KKR Syddanmark besluttede at bygge.',
    refuses: 'Sagen var en beslutningssag.',
  },
  {
    outcome: 'discussed',
    pattern: verb('drøftede|drøftet|havde en drøftelse|tog en drøftelse'),
    takes: 'KKR Syddanmark drøftede sagen.',
    refuses: 'Stedet drøftes med regionen.',
  },
];

/** "besluttede at godkende planen" approves: the narrower outcome says it all. */
const narrowerVerbs: Readonly<Record<string, string>> = {
  godkende: 'godkendte',
  tiltræde: 'tiltrådte',
  tage: 'tog',
  udsætte: 'udsatte',
  udskyde: 'udskød',
  udpege: 'udpegede',
  indstille: 'indstillede',
  afvise: 'afviste',
  oversende: 'oversendte',
  sende: 'sendte',
  drøfte: 'drøftede',
};

const decidedTo = /(?<!\p{L})(?:besluttede|besluttet|beslutter|vedtog)\s+at\s+(\p{L}+)/giu;

/** Text about another meeting: no outcome of this item. Takes "KKR har tidligere godkendt planen". */
const elsewhere =
  /(?:på (?:et |det |sit )?(?:kommende|næste|tidligere|sidste|forrige) møde(?:t)?\b.{0,40}(?:besluttet|drøftet|drøftes|godkendt|besluttede|godkendte)|(?:har|er|blev) tidligere|tidligere (?:besluttet|godkendt|drøftet))/iu;

/**
 * What a decision's text does, in the order of its words; `stated` where it resolves nothing and `none` where there
 * is no text.
 */
export function readOutcomes(decision: string | null): Outcome[] {
  if (decision === null) return ['none'];
  const found = new Set(splitSentences(decision).flatMap(sentenceOutcomes));
  return found.size === 0 ? ['stated'] : [...found];
}

/** What one sentence does, in the order of its words; empty where it resolves nothing. */
export function sentenceOutcomes(sentence: string): Outcome[] {
  if (elsewhere.test(sentence)) return [];
  const text = sentence.replace(decidedTo, (words: string, verb: string) => narrowerVerbs[verb.toLowerCase()] ?? words);
  const found = outcomeRecognisers
    .map(({ outcome, pattern }) => ({ outcome, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ outcome }) => outcome);
  // "kunne ikke godkende" rejects; the verb it denies does not count as done.
  return found.includes('rejected')
    ? found.filter((outcome) => !['approved', 'adopted', 'discussed'].includes(outcome))
    : found;
}
