import { rows, who } from './intent-phrase';

const decided =
  'besluttet|vedtaget|godkendt|bestemt|aftalt|tiltrådt|afgjort|konkluderet|bevilget|enige om|sagt ja til|kommet frem til';
const decidedPast =
  'besluttede|beslutter|besluttet|vedtog|godkendte|bestemte|aftalte|tiltrådte|bevilgede|konkluderede|gjorde|landede|sagde';
const settled =
  'besluttet|vedtaget|godkendt|bestemt|tiltrådt|afgjort|bevilget|udsat|udskudt|afvist|forkastet|oversendt|sendt tilbage|sendt videre|taget til efterretning|taget af dagsordenen|trukket|stemt igennem|faldet på plads|afsluttet';
const settledEnglish =
  'approved|adopted|agreed|rejected|postponed|passed|accepted|decided|withdrawn|endorsed|settled|agreed on|referred back';
const turnedAway =
  'udsat|udskudt|afvist|forkastet|oversendt|sendt tilbage|trukket|taget til efterretning|taget af dagsordenen|postponed|rejected|withdrawn|referred back';
const marker =
  'besluttet|besluttede|beslutter|beslutte|besluttes|beslutning|beslutninger|beslutningen|beslutningerne|vedtog|vedtaget|vedtagelse|vedtagelsen|decided|decide|decision|decisions|decides';

export const decision = rows('decision', null, [
  [
    'hvad blev besluttet om botilbud',
    'hvad blev bygget i byen',
    `(og|så) [hvad|hvilket|hvad der|what] [blev|er|bliver|var|har|havde] ${who} (egentlig|så|endeligt) (blevet) [${decided}] (noget) (kkr|vi|de|man)`,
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
    '[hvad|hvordan] [endte|landede|faldt|gik] [det|man|de|vi|sagen|kkr|den|med|på] (med|på|om|frem til|sagen|ud)',
  ],
  ['hvad kom de frem til om botilbud', 'hvad kom fra staten', 'hvad kom [kkr|vi|man|de|i] frem til'],
  ['hvad blev de enige om', 'hvad blev de syge af', 'hvad [blev|er|var] (kkr|vi|man|de|i) enige om'],
  [
    'blev kkr enige om takster',
    'blev enige familier',
    '^ (og) [blev|er] [kkr|vi|man|de|i|de enige|borgmestrene] enige (om)',
  ],
  [
    'gav kkr mandat til forhandling',
    'gav kkr penge til børn',
    '^ [gav|fik|giver] [kkr|vi|man|de|i|borgmestrene|formandskabet|sekretariatet] [mandat|grønt lys|opbakning|et ja|lov|et mandat] (til)',
  ],
  [
    'blev botilbud godkendt',
    'blev børn godt hjulpet',
    `^ (hvornår|og) [blev|er|har|bliver|fik|var] ${who} … (blevet|endeligt|så) [${settled}] (i kkr|endeligt|endnu|af kkr) $`,
  ],
  [
    'blev der bevilget penge',
    'blev der bygget huse',
    `^ (hvornår|og|mon) [blev|er|har|bliver|fik|mon] ${who} (blevet|så|allerede) [${settled}|aftalt|afsat|sagt ja til] (noget|nogen|nogle)`,
  ],
  [
    'stemte nogen imod takster',
    'stemte tallene',
    '^ (hvem) stemte (der) [nogen|kkr|vi|de|nogle|imod|mod|for] (imod|mod|for|om)',
  ],
  [
    'er der truffet afgørelse om takster',
    'er der penge i afgørelsen',
    `(hvornår|og|mon) [blev|er|har|bliver|hvilke] ${who} (så|allerede|endelig) [truffet|taget] (en|nogen|nogle|endelig) [afgørelse|afgørelser|beslutning|beslutninger] (om|i|på|vedr)`,
  ],
  [
    'godkendte kkr rammeaftalen',
    'godkendte plejefamilier',
    '^ [godkendte|tiltrådte|afviste|bevilgede|udsatte|aftalte|støttede] [kkr|vi|man|de|i]',
  ],
  [
    'tog kkr stilling til botilbud',
    'tog kkr toget',
    `^ (hvad|hvordan) [har|tog|tager|er|blev|bliver] ${who} (taget) stilling (til)`,
  ],
  [
    'tilsluttede kkr sig aftalen',
    'tilsluttede boliger',
    '^ [tilsluttede|bakkede] (kkr|vi|man|de|i) [sig|op om|op bag]',
  ],
  ['sagde kkr ja til botilbud', 'sagde nogen noget', '^ sagde (kkr|de|vi|man|i) [ja|nej|noget] [til|om]'],
  ['fik botilbud grønt lys', 'fik botilbud penge', '^ fik … [grønt lys|opbakning|flertal|et ja|et nej] $'],
  [
    'hvilke sager blev udsat',
    'hvilke sager blev dyrere',
    `[hvad|hvilke|hvilken|hvor mange|what|which|how many] (punkter|sager|sag|punkt|items|cases) [blev|er|var|was|were|got] (der) (?=(?:${turnedAway}) )`,
  ],
  [
    'hvilke beslutninger er taget om botilbud',
    'hvilke tilbud er der',
    `(mon|og|gad vide om|hvilke|hvilken|hvad er|hvad var|hvad blev|seneste|nyeste|sidste|alle|vigtigste|which|what|any|the|latest|recent|last|all|er|blev|har|har du|list|vis) (der|kkr|vi|de|man|the|was|is|were|are) (er|blev|fik|nåede|taget|truffet|blevet|så|latest|noget) [${marker}] ${who} (was|were|are|is|have been|has been|did they|did we|did|er|blev|har|om at) (der|kkr|vi|de|man|there|they) (taget|truffet|made|taken|make|take|noget|anything|something|nogensinde)`,
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
