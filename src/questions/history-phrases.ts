import { rows, who } from './intent-phrase';

export const history = rows('history', null, [
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
    '^ [hvordan har|how has|how have|how did] (sagen om|sagerne om|the case on|the case of|the case about) … [udviklet sig|ændret sig|developed|evolved|changed|progressed|develop|evolve|change] $',
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
    '^ [hvornår|when|hvor mange gange|hvor ofte|how often] [har|blev|er|var|have|has|was|were] … (sidst|senest|først|tidligere|been|last|blevet) [behandlet|drøftet|diskuteret|oppe|oppe at vende|på dagsordenen|på|discussed|dealt with|on the agenda] $',
  ],
  [
    'hvor længe har vi arbejdet med botilbud',
    'hvor længe har botilbud åbent',
    `^ [hvor længe|how long] [har|have] ${who} (nu|allerede|been) [arbejdet|beskæftiget sig|diskuteret|drøftet|været i gang|talt|working|worked|discussing|talking] (med|om|on|about)`,
  ],
  [
    'what has happened with botilbud',
    'what happened at the meeting',
    '[what] [has happened|happened|has been happening] (so far) [with|to|regarding|since with]',
  ],
]);
