import { bareLetters } from '../danish/fold';

/** Short question words as fingers on a phone write them, and cut short. Too short to be told by their letters alone. */
const shortSlips: Readonly<Record<string, string>> = {
  hvd: 'hvad',
  hva: 'hvad',
  vad: 'hvad',
  havd: 'hvad',
  hvaf: 'hvad',
  hvas: 'hvad',
  hbad: 'hvad',
  hvm: 'hvem',
  hven: 'hvem',
  vem: 'hvem',
  hvme: 'hvem',
  belv: 'blev',
  ble: 'blev',
  bleb: 'blev',
  bev: 'blev',
  vlev: 'blev',
  nste: 'naste',
  nast: 'naste',
  neste: 'naste',
  nasta: 'naste',
  wat: 'what',
  waht: 'what',
  whta: 'what',
  wht: 'what',
  wehn: 'when',
  whne: 'when',
  wsa: 'was',
  teh: 'the',
  pkt: 'punkt',
  pnkt: 'punkt',
  punk: 'punkt',
  pukt: 'punkt',
  sidte: 'sidste',
  sisdte: 'sidste',
  sidts: 'sidste',
  mnere: 'mener',
  menr: 'mener',
  ref: 'referat',
  refr: 'referat',
  dagsord: 'dagsorden',
  beslutn: 'beslutning',
  kommunaldir: 'kommunaldirektorerne',
  hvrn: 'hvornar',
  hvornr: 'hvornar',
  hvnr: 'hvornar',
  "when's": 'when',
  "what's": 'what',
  "who's": 'who',
};

/** Question words long enough that a word one slip away from them is them. */
const questionWords = `
  besluttet besluttes beslutter besluttede beslutte beslutning beslutninger beslutningen beslutningerne vedtaget vedtages
  vedtog vedtage vedtagelse godkendt godkendte godkende godkendes godkender udpeget udpegede udpege udpeges udpegning
  udpegninger udpegningen indstillet indstillede indstiller indstilling indstillinger indstillingen anbefalet anbefalede
  anbefaler anbefales anbefale anbefaling anbefalingen anbefalinger hvornår hvordan hvilke hvilken hvilket referat referater referatet
  referaterne dagsorden dagsordener dagsordenen historik historikken forløbet forløb kommunaldirektørerne
  kommunaldirektørernes kommunaldirektører kommunaldirektør holdning holdningen holdninger deltog deltager deltaget
  sidste seneste næste mødes mødet møder mødte afbud decided decide decides decision decisions meeting meetings appointed
  appoint appoints appointment appointments recommend recommends recommended recommendation approved approve approves
  attended minutes agenda agendas history happened
`
  .trim()
  .split(/\s+/u)
  .map(bareLetters);

/** Words of their own that stand one slip away from a question word. */
const otherWords = `
  afprøve afprøves besluttende deltagere deltagerne deltagers eneste holding holdingen hyldning hyldninger hældning
  hældninger hældningen foldning foldninger forløber forløbe forløbne forløbs forløbt forlovet forlov forlig forliget
  godtgøre historie historien historier historiske historisk historiker hvilen hvile hvisken hvorpå indspillet indspiller
  indstilles medtaget medtagelse medtages nedtaget nedtagelse vedtægt vedtægter vedtagen vedtagelser minut minuten minutter
  minuts attende udregning udregninger udregningen udligning udsteder anbefalelse
`
  .trim()
  .split(/\s+/u)
  .map(bareLetters);

const known = new Set([...questionWords, ...otherWords]);

/** Every word with one letter taken away, and the words it can come from: two words one slip apart share one. */
const byGap = new Map<string, Set<string>>();
for (const word of questionWords) {
  for (const gap of gaps(word)) byGap.set(gap, (byGap.get(gap) ?? new Set()).add(word));
}

/** The letters of a word as bits, in any order and however often each stands in it. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

const spelled = questionWords.map((word) => ({ length: word.length, letters: lettersOf(word) }));

/** A slip changes at most two kinds of letters: nearly every other word is told from all question words by that. */
function mayBeSlip(typed: string): boolean {
  const letters = lettersOf(typed);
  return spelled.some((word) => {
    const differing = letters ^ word.letters;
    const more = differing & (differing - 1);
    return Math.abs(word.length - typed.length) <= 1 && (more & (more - 1)) === 0;
  });
}

/** Below six letters a slip makes other words: "møder" and "mener", "sager" and "siger". */
const shortestCorrected = 6;

/** The word itself and the word without each of its letters. */
function gaps(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** True where one letter more, less, other, or two letters swapped part the words: "beslutet", "belsuttet". */
function isOneSlip(typed: string, word: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  const swapped = typed[start] === word[start + 1] && typed[start + 1] === word[start];
  return (
    rest(typed, 1) === rest(word, 1) ||
    rest(typed, 1) === rest(word, 0) ||
    rest(typed, 0) === rest(word, 1) ||
    (swapped && rest(typed, 2) === rest(word, 2))
  );
}

/**
 * The question word that a mistyped one means, in bare letters: "beslutet" → "besluttet", "hvd" → "hvad"; any other
 * word as it is. Only recognisers see the result: what is searched keeps the letters typed.
 */
export function correctSlip(bare: string): string {
  const short = shortSlips[bare];
  if (short !== undefined && Object.hasOwn(shortSlips, bare)) return short;
  if (bare.length < shortestCorrected || bare.length > 24 || known.has(bare) || !mayBeSlip(bare)) return bare;
  const near = new Set(gaps(bare).flatMap((gap) => [...(byGap.get(gap) ?? [])]));
  return [...near].find((word) => word.length >= shortestCorrected && isOneSlip(bare, word)) ?? bare;
}
