import { splitSentences } from '../danish/sentences';
import { ownClauses, splitRemark } from './decision-clauses';
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
      'afvist?e?(?!\\p{L})|afviser(?!\\p{L})|forkast(?:ede|et|es)(?!\\p{L})|(?:blev|bliver) nedstemt|imødekom(?:mer|mes)? ikke|ikke (?:at )?(?:blev )?(?:tiltrådt|godkendt|vedtaget|imødekomme[st]?|imødekommet|fulgt|anbefale[st]?|anbefalet)(?!\\p{L})|(?:tiltrædes|godkendes|følges|anbefales|vedtages) ikke|(?:kunne|kan) ikke (?:tiltræde|godkende|støtte|imødekomme|anbefale|tilslutte sig|tiltrædes|godkendes) ?(?:indstilling|forslag|ansøgning|plan|sag|model|kontrakt|aftale|budget|det|$|[.,])|(?:meddel(?:te|es) |gav |giver )afslag|afslag(?=[.\\s]*$)',
    ),
    takes: 'KKR Sjælland afviste forslaget.',
    refuses: 'Ansøgninger, der er afslået, blev drøftet.',
  },
  {
    outcome: 'withdrawn',
    pattern: verb(
      String.raw`(?:tog|taget|tages|trukket|trak|udtaget?) (?:\p{L}+ ){0,3}(?:af|fra|ud af) dagsordenen?|taget af(?=[.\s]*$)|(?<!(?:punkt|pkt\.) [\d.]{1,6} )(?:udgik|udgår)(?!\p{L})|(?<!(?:punkt|pkt\.) [\d.]{1,6} )(?:er |blev )?udgået|(?:punktet|sagen) (?:blev |er |bliver )?(?:trukket|taget) tilbage|sagen (?:blev |er )?trukket|bortfald(?:er|t)(?!\p{L})|(?:punktet|sagen) (?:blev |er )?aflyst`,
    ),
    takes: 'Punktet blev taget af dagsordenen.',
    refuses: 'Sagen blev sat på dagsordenen.',
  },
  {
    outcome: 'referred',
    pattern: verb(
      String.raw`oversend(?:te|t|es)(?!\p{L})|videresend(?:te|t)(?!\p{L})|tilbagesend(?:te|t|es)|send(?:te|t|es) (?:\p{L}+ ){0,4}(?:tilbage|retur|til (?:fornyet|ny) behandling)(?!\p{L})|hen(?:viste|vist|vises) (?:sagen |punktet |forslaget )?til (?:\p{L}+ )?\p{L}*(?:udvalg|kreds|gruppe|forhandling|behandling|drøftelse|forum|byråd|budget)\p{L}*|overgå(?:r|s)? til (?:\p{L}+ ){0,2}?\p{L}*(?:udvalg|kreds|gruppe|forhandling|forum|byråd|budget)\p{L}*`,
    ),
    takes: 'Sagen blev sendt tilbage til styregruppen.',
    refuses: 'Brevet sendes til ministeriet.',
  },
  {
    outcome: 'postponed',
    pattern: verb(
      String.raw`udsatte(?=\s+(?:sag|punkt|behandling|beslutning|drøftelse|de[nt]\b|resten|at\b|stillingtagen|\p{L}+(?:en|et|erne)\s))(?!\s+(?:børne|unge|borgerne|ældre))|udsat(?!\p{L})|udsættes|udskød|udskudt|udskydes|genoptages|genbehandles|tages op igen|behandles igen|(?:overgår|flyttes|blev flyttet|overføres|skubbes) til (?:et |det |mødet|næste|kommende|senere)|(?:sat|stillet|sættes|stilles|sagen (?:er |blev )?lagt) i bero`,
    ),
    takes: 'KKR udsatte sagen til mødet i maj.',
    refuses: 'Tilbud til udsatte børn og unge.',
  },
  {
    outcome: 'adopted',
    pattern: verb(
      String.raw`tiltrådte|tiltrådt(?!\p{L})|tiltræde(?:r|s)|tilsluttede(?: \p{L}+){0,2} sig|tilslutte(?:r|de) sig|(?:gav|giver|var(?: der)?|er(?: der)?|med) (?:\p{L}+ )?tilslutning|tilslutning (?:hertil|til (?:indstilling|forslag))|følger indstilling|fulgte(?:s)? indstilling|indstilling(?:en|erne)? (?:blev |bliver |er )?(?:fulgt|følges|vedtaget)|vedtog indstilling|(?<!godkendt |vedtaget |tiltrådt )som indstillet(?=[.,;\s]|$)`,
    ),
    takes: 'KKR Sjælland tiltrådte indstillingen.',
    refuses: 'Den nytiltrådte tilsynschef deltog.',
  },
  {
    outcome: 'approved',
    pattern: verb(
      String.raw`godkendte[s]?(?!\p{L})|godkendt(?!\p{L})|godkende[rs](?!\p{L})|kan(?: \p{L}+)? godkende(?!\p{L})`,
    ),
    takes: 'KKR Syddanmark godkendte kontrakten.',
    refuses: 'Referatet sendes til godkendelse.',
  },
  {
    outcome: 'noted',
    pattern: verb(
      String.raw`til efterretning|til orientering(?=[.,;\s]*(?:$|og\s|idet\s|med\s))|til orientering blev|(?:taget|tog|tages) (?:\p{L}+ ){0,4}til orientering|orienteringen (?:blev |er )?taget|ad notam|til notits|noterede sig|noterer sig`,
    ),
    takes: 'KKR tog orienteringen til efterretning.',
    refuses: 'Sagen er til orientering af nye medlemmer.',
  },
  {
    outcome: 'appointed',
    // Capitals matter here: a name follows.
    pattern: verb(
      String.raw`(?:[Gg]en)?[Uu]dpeg(?:ede|edes|et|er|es)(?!\p{L})(?! (?:af|fra)\s)|(?:gen)?valgte(?:s)? (?=\p{Lu}\p{L}+ \p{Lu})|[Vv]algt(?:e?s)? blev|(?:gen)?valgtes|konstituerede sig med|indstillede (?=\p{Lu})|indstiller (?=\p{Lu}|et |en |to )|blev (?:gen)?(?:valgt|indstillet) (?:til|som)|[Gg]envalgt(?=[.\s]*$)|[Ss]om (?:formand|næstformand|medlem|repræsentant|suppleant) valgtes`,
      'u',
    ),
    takes: 'KKR udpegede Lis Holm til bestyrelsen.',
    refuses: 'Der kom input fra KKR-udpegede.',
  },
  {
    outcome: 'decided',
    pattern: verb(
      String.raw`beslutte(?:de|t|r|s)(?!\p{L})|traf beslutning|(?:gav|giver|fik|får|gives) (?:[\p{L}-]+ ){0,4}(?:mandat|bemyndigelse)|bemyndige(?:r|de|s)(?!\p{L})|vedtog(?! indstilling)|vedtaget|vedtages|enedes om|bakke(?:de|r) op om|(?:var|er)(?: der)? (?:\p{L}+ )?opbakning til|opbakning til|(?:enige?|enighed) om at (?=\p{L}+[eå]\s)|opfordre(?:de|r)(?!\p{L})|anbefale(?:de|r|s)(?!\p{L})|anbefalet(?=[.,\s]*(?:$|over ?for|til|af))|indstille(?:r|de|s|t) (?:(?:sagen|planen|forslaget) )?(?:til|over ?for) \p{L}*(?:råd|bestyrelse|udvalg|KKR|KL)\p{L}*|bevilge(?:de|r|s)|afsatte(?!\p{L})|afsættes|(?:meddel(?:te|es)|gav|gives|giver) (?:\p{L}+ )?(?:tilladelse|dispensation|samtykke)|imødekom(?:mer|mes|met)?(?! ikke)(?!\p{L})|send(?:te|es|t) i høring|fastl(?:agde|ægges|agt)|nedsatte(?= )|nedsættes|valgte at|støttede(?!\p{L})|anmodede|pålagde`,
    ),
    takes: 'KKR Syddanmark besluttede at bygge.',
    refuses: 'Sagen var en beslutningssag.',
  },
  {
    outcome: 'discussed',
    pattern: verb(
      'drøftede|drøftedes|drøftet|debatterede|(?:havde|tog|førte|gennemførte) (?:en|de) (?:\\p{L}+ )?(?:drøftelse|debat|dialog)|der var (?:en )?(?:\\p{L}+ )?(?:drøftelse|debat)|drøftelse af sagen|sagen (?:blev )?behandlet',
    ),
    takes: 'KKR Syddanmark drøftede sagen.',
    refuses: 'Stedet drøftes med regionen.',
  },
];

/** "besluttede at godkende planen" approves: the narrower outcome says it all. */
const narrowerVerbs: Readonly<Record<string, string>> = {
  godkende: 'godkendte',
  tiltræde: 'tiltrådte',
  tilslutte: 'tilsluttede',
  tage: 'tog',
  udsætte: 'udsatte',
  udskyde: 'udskød',
  udpege: 'udpegede',
  genudpege: 'genudpegede',
  indstille: 'indstillede',
  afvise: 'afviste',
  oversende: 'oversendte',
  sende: 'sendte',
  henvise: 'henviste',
  drøfte: 'drøftede',
  trække: 'trak',
};

const decidedTo =
  /(?<!\p{L})(?:besluttede|besluttet|beslutter|vedtog|valgte|enedes om|(?:var|er) enige? om)(?: (?:enstemmigt|derfor|samtidig|desuden|dog|også))?,?\s+at\s+(\p{L}+)/giu;

/**
 * What a decision's text does, in the order of its words; `stated` where it resolves nothing and `none` where there
 * is no text. What others did is no outcome; `body` tells who is no other.
 */
export function readOutcomes(decision: string | null, body: string | null = null): Outcome[] {
  if (decision === null) return ['none'];
  const found = new Set(splitSentences(decision).flatMap((sentence) => sentenceOutcomes(sentence, body)));
  return found.size === 0 ? ['stated'] : [...found];
}

/** Outcomes that an "idet …" may have for a part of the matter; what else it says is a remark. */
const ofParts = new Set<Outcome>(['postponed', 'referred', 'withdrawn', 'rejected', 'decided', 'appointed']);

/** What one sentence does, in the order of its words; empty where it resolves nothing. */
export function sentenceOutcomes(sentence: string, body: string | null = null): Outcome[] {
  const [main, remark] = splitRemark(ownClauses(sentence, body));
  const found = clauseOutcomes(main);
  const beside = clauseOutcomes(remark);
  return [...new Set(found.length === 0 ? beside : [...found, ...beside.filter((outcome) => ofParts.has(outcome))])];
}

function clauseOutcomes(clause: string): Outcome[] {
  const text = clause.replace(decidedTo, (words: string, verb: string) => narrowerVerbs[verb.toLowerCase()] ?? words);
  const found = outcomeRecognisers
    .map(({ outcome, pattern }) => ({ outcome, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ outcome }) => outcome);
  // "kunne ikke godkende" rejects; the verb it denies does not count as done.
  return found.includes('rejected') ? found.filter((outcome) => !denied.has(outcome)) : found;
}

const denied = new Set<Outcome>(['approved', 'adopted', 'discussed', 'decided']);
