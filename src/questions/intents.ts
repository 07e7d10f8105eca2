import { meeting } from './limits';
import type { FoundPhrase } from './phrase';
import { findPhrase, phrase } from './phrase';
import type { Intent, Question } from './question';
import type { Words } from './words';

/** One way to ask for something. */
export interface IntentPhrase {
  readonly intent: Intent;
  readonly topic: Extract<Question['topic'], 'minutesOut' | 'attendance'> | null;
  readonly pattern: RegExp;
  /** A question that the phrase takes, and a look-alike that it refuses. */
  readonly takes: string;
  readonly refuses: string;
}

type Row = readonly [takes: string, refuses: string, source: string];

const rows = (intent: Intent, topic: IntentPhrase['topic'], list: readonly Row[]): IntentPhrase[] =>
  list.map(([takes, refuses, source]) => ({ intent, topic, pattern: phrase(source), takes, refuses }));

const next = 'næste|kommende|fremtidige|førstkommende|next|upcoming|coming';
const who = '(kkr|vi|man|de|der|i|they|we|you|the council|councils|borgmestrene|politikerne|it|it been)';
const atMeeting = '(på|i|til|ved|at|in|from|fra) (det|the) (kkr) (mødet|møde|kkr-mødet|meeting|den|the)';

const nextMeeting = rows('nextMeeting', null, [
  [
    'næste møde',
    'næste skridt',
    `(hvor|hvornår|where|when) (og|and) (hvor|hvornår|where|when) (er|is|holdes|bliver|ligger|afholdes|skal) (det|der|vi|the|our|vores) (have|holde) (det|der) [${next}] (ordinære|fælles|kkr) [${meeting}|mødedato] (igen)`,
  ],
  [
    'hvornår er der møde igen',
    'hvornår var der møde',
    `[hvornår|hvor] [er|holdes|afholdes|bliver|ligger|skal] (vi|der|det) (have|næste) (kkr) [${meeting}] (igen|næste gang|holdt|næst)`,
  ],
  [
    'hvornår mødes vi igen',
    'hvornår mødtes vi',
    'hvornår [mødes|ses|samles] (vi|i|de|kkr|borgmestrene) (igen|næste gang|næst)',
  ],
  ['hvornår skal vi mødes', 'hvornår skal vi bygge', 'hvornår skal (vi|i|de|kkr) [mødes|ses|samles] (igen|næste gang)'],
  [
    'hvornår holder kkr møde',
    'hvornår holder kkr fri',
    `hvornår [holder|har|afholder] (kkr|vi|de|i) (deres|sit|vores|det) (næste) [${meeting}] (igen|næste gang)`,
  ],
  ['næste gang vi mødes', 'næste gang vi bygger', '[næste gang|igen næste gang] (vi|kkr|de) [mødes|ses|møde]'],
  [
    'mødedatoer 2024',
    'møbeldatoer',
    '[mødedatoer|mødedatoerne|mødekalender|mødekalenderen|mødeplan|mødeplanen|meeting dates|meeting calendar|meeting schedule] (for)',
  ],
  [
    'dato for møde',
    'dato for bygning',
    `[dato|datoen|datoer|tidspunkt|sted|mødested] for (det|kkr) (næste) [${meeting}]`,
  ],
  [
    'when is the next meeting',
    'when was the last meeting',
    `(where|when) (and) (where|when) [when|where] (is|are|will) (the|our|there) (kkr) [${meeting}] (be|take|held) (held|place)`,
  ],
  [
    'when do we meet again',
    'when did we meet',
    '[when] [do|does|will|shall] (we|they|you|kkr|the council) meet (again|next|next time)',
  ],
]);

const present =
  'til stede|tilstede|tilstedeværende|repræsenteret|mødt op|present|there|represented|absent|fraværende|in attendance';

const attendance = rows('meeting', 'attendance', [
  ['var næstved til stede', 'var penge til børn', `^ [var|er|was|were] … [${present}] ${atMeeting} $`],
  ['var næstved med på mødet', 'var næstved med i projektet', '^ [var|er] … med [på|til|i] [mødet|møde|det] $'],
  ['var næstved med', 'er vi med i projektet', '^ var … med $'],
  [
    'hvem deltog på mødet',
    'hvem drøftede sagen',
    `hvem [deltog|deltager|har deltaget|var med|var til stede|var tilstede|var der|mødte op|kom|manglede|var fraværende|har meldt afbud|havde meldt afbud|meldte afbud|sendte afbud|meldt afbud] ${atMeeting} $`,
  ],
  [
    'hvem fra næstved deltog',
    'hvem fra næstved skrev',
    `^ [hvem|hvilke] … [deltog|deltager|${present}] ${atMeeting} $`,
  ],
  [
    'hvilke kommuner deltog',
    'hvilke kommuner betaler',
    `[hvilke|hvilken] [kommuner|kommune|borgmestre] [deltog|deltager|${present}|meldte afbud|var til stede|var tilstede|var repræsenteret|var med] ${atMeeting} $`,
  ],
  ['deltog mette touborg', 'deltager mette i projektet', `^ deltog … [på|i|ved|til] (det|the) [mødet|møde]`],
  ['deltog mette touborg', 'deltagelse i projekter', '^ deltog (?=[^ ])'],
  [
    'deltagere på mødet',
    'deltagere i projektet',
    `^ (hvem) (var|er|fik) [deltagere|deltagerne|deltagerliste|deltagerlisten|mødedeltagere|fremmødte|de fremmødte|fremmøde|fremmødet|afbud|attendance|attendees|participants|participant list] ${atMeeting} $`,
  ],
  [
    'meldte næstved afbud',
    'afbud koster penge',
    `^ [meldte|havde|sendte|har|var] … (meldt|sendt|der) afbud ${atMeeting} $`,
  ],
  ['var der afbud', 'er der penge', `^ [var|er|kom] (der) (nogen|nogle) afbud ${atMeeting} $`],
  [
    'who attended the meeting',
    'who decided',
    `who [attended|was present|were present|was there|were there|was absent|came|participated|took part|has attended] ${atMeeting} $`,
  ],
  ['did næstved attend', 'did næstved pay', `^ did … [attend|participate|take part|show up|join] ${atMeeting} $`],
]);

const minutes = 'referat|referatet|referater|referaterne|mødereferatet|beslutningsreferat|beslutningsreferatet|minutes';
const out =
  'kommet|klar|klart|ude|udsendt|færdigt|færdig|på plads|offentliggjort|tilgængeligt|sendt ud|kommer|lavet|godkendt|out|ready|available|published|in|done|here|sendt';

const minutesOut = rows('meeting', 'minutesOut', [
  [
    'er referatet kommet',
    'er pengene kommet',
    `[er|kommer|blev|bliver|har|hvornår|are|is|have] (er|kommer|bliver|der) (the|the latest) [${minutes}] (fra mødet|from the meeting|fra|for|from|been|of|i|til) (mødet|meeting|the meeting|been) [${out}] (ud|out|snart|endnu|yet)`,
  ],
  [
    'hvornår kommer referatet',
    'hvornår kommer pengene',
    `[hvornår|when] [kommer|er|foreligger|udsendes|bliver|får|are|will|is] (vi|der|the) [${minutes}] (be|fra|for|ud|from) (mødet|the meeting|klar|klart|færdigt|ud|out|ready|published|come|available) (out)`,
  ],
  [
    'foreligger referatet',
    'foreligger planen',
    `[foreligger|findes|kommer|mangler|do|is|are] (der|we|there|der et|vi) (have|stadig|et|the|any|snart) [${minutes}] (endnu|fra mødet|snart|yet|for|fra|from) (mødet|the meeting|endnu|snart|yet) $`,
  ],
  [
    'har i fået referatet',
    'har i fået penge',
    `[har|have] (i|vi|du|you|we) [fået|modtaget|got|received|lagt] (et|the) [${minutes}]`,
  ],
]);

const chosen =
  'udpeget|indstillet|valgt|udvalgt|genudpeget|genvalgt|foreslået|udpege|udpeges|vælges|indstilles|indstille|vælge';
const person =
  'formand|næstformand|medlem|medlemmer|repræsentant|repræsentanter|suppleant|suppleanter|tovholder|chair|chairman|deputy|member|members|representative|vores';

const appointment = rows('appointment', null, [
  [
    'hvem blev udpeget til bestyrelsen',
    'hvem blev ramt af loven',
    `(og) hvem [blev|er|bliver|var|skal|har|vil|kan] ${who} (blevet|været|være|så) [${chosen}] (af kkr|af) (til|som|i)`,
  ],
  [
    'hvem udpegede kkr til bestyrelsen',
    'hvem betalte kkr',
    `hvem [udpegede|indstillede|valgte|udpeger|indstiller|vælger|udpegede|foreslog] ${who} (til|som|i)`,
  ],
  [
    'hvem sidder i bestyrelsen',
    'hvem bor i nævnet',
    'hvem [sidder|sad|repræsenterer|repræsenterede] (kkr|os|kommunerne|vi|der) (i|for|med i|på)',
  ],
  [
    'hvem er medlem af bestyrelsen',
    'hvem er borger i byen',
    `hvem [blev|er|bliver] (vores|ny|nye|den nye|kkr's|valgt til|valgt som|så) (?=(?:${person}) )`,
  ],
  [
    'udpegning til fgu',
    'udpegning af vandområder',
    '(nye|alle|seneste|hvilke|ny) [udpegning|udpegninger|udpegningen|udpegningerne|genudpegning|udpegelse|udpegelser|udpegelsen] (til|i) (?!af (?!(?:nye? )?(?:medlem|repræsentant|suppleant|formand|næstformand)))',
  ],
  [
    'blev jens udpeget til nævnet',
    'blev området udvidet',
    '^ [blev|er|bliver|har] … [udpeget|genudpeget|valgt] [til|som|i]',
  ],
  [
    'er der udpeget medlemmer til nævnet',
    'er der sendt penge',
    '^ [er|blev|har] (der|kkr|vi|de) (blevet) [udpeget|indstillet] (nogen|nogle|medlemmer|repræsentanter|en) (til|som|i)',
  ],
  ['udpeget til nævnet', 'særligt udpeget område', '^ [udpeget|udpegede|udpeges|appointed|indstillet] [til|to|af|by]'],
  [
    'who was appointed to the board',
    'who paid',
    '(and) who [was|were|is|has|got|did|will|have|are] (kkr|they|we|been|be|the council) (been) [appointed|nominated|elected|selected|chosen|appoint|nominate|choose|elect] (by kkr|by) (to|as|for|on)',
  ],
  [
    'who sits on the board',
    'who lives there',
    'who [sits|represents|represented|is sitting] (us|kkr|the municipalities) (on|in|at)',
  ],
  ['who is the chair', 'who is sick', `who [is|was|became|are] (the|our|a|new|the new) (?=(?:${person}) )`],
  [
    'appointments to fgu',
    'appointment card',
    '(new|all|latest|which) [appointments|appointment|nominations|nomination] [to|for|of|in|were] (made|to)',
  ],
  ['fgu danmark appointments', 'appointments book', '[appointments|nominations|nomination] $'],
]);

const history = rows('history', null, [
  [
    'historik for botilbud',
    'historisk museum',
    '(hele|vis|show|sagens|the) (mig|me) (den|the) [historik|historikken|historien|forhistorien|tidslinje|tidslinjen|sagsforløb|sagsforløbet|sagens gang|sagsgang|history|timeline|course of events] (for|om|på|af|bag|i|of|on|about|with) (sagen|emnet|the case) (om|of)',
  ],
  [
    'hvad er der sket med botilbud',
    'hvad er der af penge',
    '[hvad] [er der sket|er sket|skete der|er der egentlig sket] (siden|indtil nu|hidtil) [med|omkring|vedrørende|i sagen om|ift|i forhold til|i sagen]',
  ],
  [
    'forløbet i sagen om botilbud',
    'patientforløb',
    '(hele|hvordan har|hvordan var|hvordan er|hvad er|det samlede) [forløbet|forløb|udviklingen|gangen|processen] (været|er) [i sagen|i sagerne|om sagen|i sag|omkring|bag|i behandlingen af|i forhold til|i|om|med|for|af] (om|med)',
  ],
  [
    'hvordan har sagen om botilbud udviklet sig',
    'hvordan har botilbud råd',
    '^ [hvordan har|how has|how have|how did] … [udviklet sig|ændret sig|developed|evolved|changed|progressed|develop|evolve|change] $',
  ],
  [
    'hvordan har botilbud udviklet sig over tid',
    'hvordan er tiden',
    '^ [hvordan har|how has|how have|how did] … [udviklet sig|ændret sig|developed|evolved|changed|progressed] [over tid|gennem tiden|gennem årene|over time|over the years] $',
  ],
  [
    'botilbud over tid',
    'over tidsfristen',
    '[over tid|gennem tiden|gennem årene|hen over årene|over time|over the years|through the years|år for år|fra møde til møde] $',
  ],
  [
    'hvornår har vi behandlet botilbud',
    'hvornår har botilbud plads',
    `[hvornår|when|hvor mange gange|hvor ofte|how often] [har|blev|er|have|has|was|did|were] ${who} (tidligere|sidst|senest|først|før|last|previously|been) [behandlet|drøftet|diskuteret|talt om|snakket om|discussed|talked about|discuss|dealt with|haft]`,
  ],
  [
    'hvornår blev botilbud drøftet',
    'hvornår blev botilbud bygget',
    '^ [hvornår|when|hvor mange gange|hvor ofte|how often] [har|blev|er|have|has|was|were] … (sidst|senest|først|tidligere|been|last|blevet) [behandlet|drøftet|diskuteret|oppe|discussed|dealt with] $',
  ],
  [
    'what has happened with botilbud',
    'what happened at the meeting',
    '[what] [has happened|happened|has been happening] (so far) [with|to|regarding|since with]',
  ],
]);

const decided =
  'besluttet|vedtaget|godkendt|bestemt|aftalt|tiltrådt|afgjort|konkluderet|bevilget|enige om|sagt ja til|kommet frem til';
const decidedPast =
  'besluttede|beslutter|besluttet|vedtog|godkendte|bestemte|aftalte|tiltrådte|bevilgede|konkluderede|gjorde|landede|sagde';
const settled =
  'besluttet|vedtaget|godkendt|bestemt|tiltrådt|afgjort|bevilget|udsat|udskudt|afvist|forkastet|oversendt|sendt tilbage|sendt videre|taget til efterretning|taget af dagsordenen|trukket|stemt igennem|faldet på plads|afsluttet';
const settledEnglish =
  'approved|adopted|agreed|rejected|postponed|passed|accepted|decided|withdrawn|endorsed|settled|agreed on|referred back';
const marker =
  'besluttet|besluttede|beslutter|beslutte|besluttes|beslutning|beslutninger|beslutningen|beslutningerne|vedtog|vedtaget|vedtagelse|vedtagelsen|decided|decide|decision|decisions|decides';

const decision = rows('decision', null, [
  [
    'hvad blev besluttet om botilbud',
    'hvad blev bygget i byen',
    `(og|så) [hvad|hvilket|hvad der] [blev|er|bliver|var|har|havde] ${who} (egentlig|så|endeligt) (blevet) [${decided}] (noget) (kkr|vi|de|man)`,
  ],
  [
    'hvad besluttede kkr om botilbud',
    'hvad kostede kkr',
    `[hvad|hvornår] [${decidedPast}] ${who} (egentlig|sig) (noget) (på|med|til|frem til)`,
  ],
  [
    'hvad mener kkr om botilbud',
    'hvad mener kommunerne',
    'hvad [mener|siger|sagde|mente|synes] (kkr|de|borgmestrene|rådet|kkr rådet) [om|til|vedr|på]',
  ],
  [
    'hvad blev resultatet af botilbud',
    'hvad blev prisen',
    'hvad [blev|er|var] [resultatet|udfaldet|konklusionen|afgørelsen|enden] (af|på|om|i|med)',
  ],
  [
    'hvad endte det med',
    'hvad endte i havet',
    '[hvad|hvordan] [endte|landede|faldt|gik] (det|man|de|vi|sagen|kkr|den) (med|på|om|frem til|sagen|ud)',
  ],
  ['hvad kom de frem til om botilbud', 'hvad kom fra staten', 'hvad kom [kkr|vi|man|de|i] frem til'],
  ['hvad blev de enige om', 'hvad blev de syge af', 'hvad [blev|er|var] (kkr|vi|man|de|i) enige om'],
  [
    'blev botilbud godkendt',
    'blev børn godt hjulpet',
    `^ (hvornår|og) [blev|er|har|bliver|fik|var] ${who} … (blevet|endeligt|så) [${settled}] (i kkr|endeligt|endnu|af kkr) $`,
  ],
  [
    'blev der bevilget penge',
    'blev der bygget huse',
    `^ (hvornår|og) [blev|er|har|bliver] ${who} (blevet|så|allerede) [${settled}|aftalt|afsat|sagt ja til] (noget|nogen|nogle)`,
  ],
  [
    'godkendte kkr rammeaftalen',
    'godkendte plejefamilier',
    '^ [godkendte|tiltrådte|afviste|bevilgede|udsatte|aftalte|støttede] [kkr|vi|man|de|i]',
  ],
  ['sagde kkr ja til botilbud', 'sagde nogen noget', '^ sagde (kkr|de|vi|man|i) [ja|nej|noget] [til|om]'],
  ['fik botilbud grønt lys', 'fik botilbud penge', '^ fik … [grønt lys|opbakning|flertal|et ja|et nej] $'],
  [
    'hvilke beslutninger er taget om botilbud',
    'hvilke tilbud er der',
    `(hvilke|hvilken|hvad er|hvad var|hvad blev|seneste|nyeste|sidste|alle|vigtigste|which|what|any|the|latest|recent|last|all|er|blev|har|har du|list|vis) (der|kkr|vi|de|man|the|was|is|were|are) (er|blev|taget|truffet|blevet|så|latest|noget) [${marker}] ${who} (was|were|are|is|have been|has been|did they|did we|did|er|blev|har|om at) (der|kkr|vi|de|man|there|they) (taget|truffet|made|taken|make|take|noget|anything|something|nogensinde)`,
  ],
  [
    'what was agreed on botilbud',
    'what was built',
    `(and) [what] [was|were|is|has been|have been|got|did|has|have|had] ${who} (been) [agreed|approved|adopted|agree|approve|conclude|concluded|resolve|resolved|passed|adopt] (on|about|to)`,
  ],
  [
    'what was the outcome of botilbud',
    'what was the price',
    '(what) (was|is|were) (the) [outcome|outcomes|result|conclusion|verdict] [of|on|for|regarding|about]',
  ],
  [
    'was the agreement approved',
    'was the building approachable',
    `^ (when) [was|were|is|are|has|have|did|had] ${who} … (been) [${settledEnglish}] (yet|by kkr) $`,
  ],
  [
    'did they approve botilbud',
    'did they build',
    `^ (when|what) [did] ${who} [approve|adopt|agree|reject|postpone|pass|say] (on|to|anything|something|yes|no) (on|about|to)`,
  ],
]);

/** The table of what is asked for, the surest first. */
export const intentPhrases: readonly IntentPhrase[] = [
  ...minutesOut,
  ...nextMeeting,
  ...attendance,
  ...appointment,
  ...history,
  ...decision,
];

export interface FoundIntent extends FoundPhrase {
  readonly intent: Intent;
  readonly topic: IntentPhrase['topic'];
}

/** The first of the table's phrases that the words hold, or null. */
export function findIntent(words: Words): FoundIntent | null {
  for (const { intent, topic, pattern } of intentPhrases) {
    const found = findPhrase(words, pattern);
    if (found) return { ...found, intent, topic };
  }
  return null;
}
