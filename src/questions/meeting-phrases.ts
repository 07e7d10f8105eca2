import { rows } from './intent-phrase';
import { meeting } from './limits';

const atMeeting = '(på|i|til|ved|at|in|from|fra) (det|the) (kkr) (mødet|møde|kkr-mødet|meeting|den|the)';

/** When, where and about what the next meeting is. */
const next = 'næste|kommende|fremtidige|førstkommende|next|upcoming|coming';

export const nextMeeting = rows('nextMeeting', null, [
  [
    'er næste møde aflyst',
    'er næste budget aflyst',
    `^ [er|bliver|blev|is|was] (det|the|vores|our) (${next}) (kkr) [${meeting}] (blevet|been) [aflyst|flyttet|udsat|udskudt|rykket|cancelled|canceled|moved|postponed] $`,
  ],
  [
    'næste møde',
    'næste skridt',
    `(hvor længe er der til|hvor længe til|hvor lang tid er der til|hvor mange dage er der til|how long until|hvad dato|hvilken dato|hvilken dag|hvor|hvornår|where|when) (og|and) (hvor|hvornår|where|when) (er|is|holdes|bliver|ligger|afholdes|skal) (det|der|vi|the|our|vores) (have|holde) (det|der) [${next}] (ordinære|fælles|kkr) [${meeting}|mødedato] (igen)`,
  ],
  [
    'hvornår er der møde igen',
    'hvornår var der møde',
    `[hvornår|hvor] [er|holdes|afholdes|bliver|ligger|skal] (vi|der|det) (have|næste) (kkr) [${meeting}] (igen|næste gang|holdt|næst)`,
  ],
  [
    'hvornår mødes vi igen',
    'hvornår mødtes vi',
    '[hvornår|hvor|hvad dato|hvilken dato|hvad dag|hvilken dag|hvad tid|hvilken tid] [mødes|ses|samles] (vi|i|de|kkr|borgmestrene) (igen|næste gang|næst)',
  ],
  [
    'hvornår skal vi mødes',
    'hvornår skal vi bygge',
    '[hvornår|hvor] skal (vi|i|de|kkr) [mødes|ses|samles] (igen|næste gang)',
  ],
  [
    'hvornår holder kkr møde',
    'hvornår holder kkr fri',
    `hvornår [holder|har|afholder] (kkr|vi|de|i) (deres|sit|vores|det) (næste) [${meeting}] (igen|næste gang)`,
  ],
  [
    'har vi møde i december',
    'har vi mødt ministeren',
    `^ [har|er|bliver|skal] (vi|der|kkr) (have) (et|nogen|nogle) (ekstraordinært|ekstraordinære|ekstra|ordinært) (kkr) [møde|møder|kkr-møde]`,
  ],
  ['næste gang vi mødes', 'næste gang vi bygger', '[næste gang|igen næste gang] (vi|kkr|de) [mødes|ses|møde]'],
  [
    'hvad er på dagsordenen næste gang',
    'hvad er på dagsordenen',
    "[hvad|hvilke sager|hvilke punkter|what|what's] (er|kommer|står|is) [på|on] (the) [dagsordenen|dagsorden|agenda] [næste gang|næst|til næste gang|next time|next]",
  ],
  [
    'hvad skal vi forberede til mødet',
    'hvad skal vi forberede om botilbud',
    `^ (hvad) [skal|bør|kan|what] (jeg|vi|i|man|should|must|do|shall) (i|we) (forberede|læse|prepare|read) [forberede|forberede mig|forberede os|læse|læse op på|være klar til|prepare|read|til|for|på] (til|på|inden|for|before) (det|the) (næste|next) [${meeting}] $`,
  ],
  [
    'dato for møde',
    'dato for bygning',
    `[dato|datoen|datoer|tidspunkt|sted|mødested] for (det|kkr) (næste) [${meeting}]`,
  ],
  [
    'when is the meeting',
    'when was the last meeting',
    `(where|when) (and) (where|when) [when|where] (is|are|will) (the|our|there) (kkr) [${meeting}] (be|take|held) (held|place)`,
  ],
  [
    'when do we meet again',
    'when did we meet',
    '[when|where] [do|does|will|shall] (we|they|you|kkr|the council) meet (again|next|next time)',
  ],
]);

const present =
  'til stede|tilstede|tilstedeværende|repræsenteret|mødt op|present|there|represented|absent|fraværende|in attendance';

export const attendance = rows('meeting', 'attendance', [
  ['var næstved til stede', 'var penge til børn', `^ [var|er|was|were] … [${present}] ${atMeeting} $`],
  ['var næstved med på mødet', 'var næstved med i projektet', '^ [var|er] … med [på|til|i] [mødet|møde|det] $'],
  ['var næstved med', 'er vi med i projektet', '^ var … med $'],
  [
    'hvem sad med til mødet',
    'hvem sad i bestyrelsen',
    '^ (og) hvem [sad|sidder|var|kom] (der) (ellers|også) (med) [til|ved|rundt om|omkring] [mødet|møde|bordet|kkr-mødet] $',
  ],
  ['hvem sad med', 'hvem sad med i bestyrelsen', '^ (og) hvem sad (ellers|også) [med|der] $'],
  [
    'hvem deltog på mødet',
    'hvem drøftede sagen',
    `hvem [deltog|deltager|har deltaget|deltog ikke|var ikke med|var ikke til stede|var ikke der|kom ikke|mødte ikke op|var fraværende|var væk|var med|var til stede|var tilstede|var der|mødte op|kom|manglede|var fraværende|har meldt afbud|havde meldt afbud|meldte afbud|sendte afbud|meldt afbud] ${atMeeting} $`,
  ],
  [
    'hvilke kommuner deltog',
    'hvilke kommuner betaler',
    `[hvilke|hvilken|hvor mange] [kommuner|kommune|borgmestre] [deltog|deltager|${present}|meldte afbud|var til stede|var tilstede|var repræsenteret|var med] ${atMeeting} $`,
  ],
  [
    'hvem var med fra næstved',
    'hvem var syge fra næstved',
    `^ [hvem|who] [deltog|deltager|var med|var til stede|var tilstede|var der|kom|mødte op|meldte afbud|sendte afbud|manglede|attended|participated|was there|came|was present|was absent|took part] (?=(?:fra|for|af|from|for|of) )`,
  ],
  [
    'hvem fra næstved deltog',
    'hvem fra næstved skrev',
    `^ [hvem|hvilke|hvor mange|how many] … [deltog|deltager|${present}] ${atMeeting} $`,
  ],
  ['deltog mette touborg på mødet', 'deltog mette i projektet', `^ deltog … [på|i|ved|til] (det|the) [mødet|møde]`],
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
    'var der afbud fra næstved',
    'var der penge fra staten',
    '^ (var|er|kom) (der) (nogen|nogle) afbud (?=(?:fra|for|from) )',
  ],
  ['mødte næstved op', 'mødte kommunerne målet', `^ [mødte|dukkede] … op ${atMeeting} $`],
  [
    'hvem repræsenterede næstved',
    'hvem repræsenterede kkr',
    '^ (og) [hvem|who] [repræsenterede|represented] (?!(?:kkr|os|us|vi|der|kommunerne|the) ) (?=[^ ]+ (?:kommune )?$)',
  ],
  [
    'hvor mange deltog',
    'hvor mange betalte',
    `^ (og) [hvor mange|how many] [deltog|deltager|var med|var der|var til stede|kom|mødte op|attended|came|were there|were present|took part] ${atMeeting} $`,
  ],
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

export const minutesOut = rows('meeting', 'minutesOut', [
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
    'ligger referatet klar',
    'ligger pengene klar',
    `^ [ligger|er|står] (der) (et) [${minutes}] (fra|for|til|nu) (mødet|nu) (nu|allerede) [klar|klart|der|fremme|på plads|online|på nettet|ude] (nu|endnu|allerede)`,
  ],
  [
    'har i fået referatet',
    'har i fået penge',
    `[har|have] (i|vi|du|you|we) [fået|modtaget|got|received|lagt] (et|the) [${minutes}]`,
  ],
]);
