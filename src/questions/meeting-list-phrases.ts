import { rows } from './intent-phrase';

const meetings = 'møder|møderne|kkr-møder|kkr-møderne|kkrmøder|kkrmøderne|meetings';
const calendar =
  'mødedatoer|mødedatoerne|mødekalender|mødekalenderen|mødeplan|mødeplanen|mødeplaner|mødeoversigt|mødeoversigten';
const who = '(vi|der|i|du|kkr|de|we|there|you|they)';

/** Which meetings are still to come, and when: all that the papers know of. */
export const comingMeetings = rows('nextMeeting', 'meetings', [
  [
    'kommende møder',
    'kommende møde',
    `(hvilke|hvornår|vis|vis mig|when|which|what) (er|holdes|ligger|are) (de|alle|the|all|vores|our) [kommende|næste|fremtidige|planlagte|upcoming|coming|future|planned|next] (to|tre|fire|fem|two|three) (ordinære|kkr) [${meetings}] (er|har|are|do) ${who} (have)`,
  ],
  [
    'hvor mange møder er der tilbage',
    'hvor mange møder er der om botilbud',
    `^ [hvor mange|hvilke|how many|which|what] (kkr) [${meetings}] [er|har|mangler|are|do] ${who} (have) [tilbage|endnu|foran os|left|to go|ahead|planlagt|planned|scheduled] $`,
  ],
  [
    'hvornår er møderne',
    'hvornår er mødet',
    `[hvornår|when] [er|holdes|ligger|afholdes|holder|har|are|do] ${who} (vores|our|the|hold|have) [${meetings}]`,
  ],
  ['datoer for møder', 'datoer for valg', `[datoer|datoerne|dates] [for|på|of] (de|kkr|vores|the|our) [${meetings}]`],
  [
    'meeting dates',
    'meeting rooms',
    '[meeting dates|meeting calendar|meeting schedule|meeting plan|calendar of meetings|schedule of meetings] (for|of|in)',
  ],
  // The words stay to be searched for: the paper that plans the dates is found beside them.
  [
    'mødedatoer 2026',
    'mødedato',
    `(?=(?:${calendar}) (?:(?:for|i|in|of|til) )*(?:20\\d\\d(?:-20\\d\\d)? )?$) (?<=^(?:(?:kkr|hvad er|hvad siger|vis|vis mig|send|har du|har i|vores) )*)`,
  ],
]);

/** Which meetings there are at all, or were in a year. */
export const knownMeetings = rows('meeting', 'meetings', [
  [
    'hvilke møder har vi',
    'hvilke møder har drøftet botilbud',
    `^ (vis|vis mig|list|kan du vise mig|giv mig|jeg vil gerne se|show me|show) [hvilke|hvor mange|alle|samtlige|oversigt over|en oversigt over|liste over|en liste over|which|what|how many|all|list of|a list of|an overview of] (alle|de|all|the) (kkr|afholdte|tidligere|kendte|past) [${meetings}] (har|er|var|kender|holder|holdt|blev|skal|bliver|findes|ligger|do|are|were|have|did|will) ${who} (have|know|has) (til|planlagt|holdt|afholdt|haft|held|planned|scheduled|know of|know about|om|været|had|mødtes|i samlingen) $`,
  ],
  ['møder', 'mødeform', `^ (vores|our|kkr|alle|all) [${meetings}] $`],
]);

const agenda =
  'dagsorden|dagsordenen|dagsordener|indkaldelse|indkaldelsen|mødemateriale|mødematerialet|mødepapirer|mødepapirerne|agenda|meeting papers';
const out =
  'kommet|klar|ude|udsendt|færdig|på plads|offentliggjort|tilgængelig|sendt ud|sendt|lagt op|fremme|kommer|out|ready|available|published|here|sent';
const ofMeeting =
  '(til|for|fra|of|to) (det|the|vores|our) (næste|kommende|next|coming) (kkr) (møde|mødet|kkr-møde|kkr-mødet|meeting)';

/** Whether the agenda of the next meeting is out. */
export const agendaOut = rows('nextMeeting', 'agendaOut', [
  [
    'er dagsordenen ude',
    'er pengene ude',
    `^ (og|mon) [er|kommer|blev|bliver|har|hvornår er|hvornår bliver|ligger|is|are|has|have|when is|when will] (der|the|i|vi|du|allerede) (en|an) [${agenda}] ${ofMeeting} (allerede|snart|nu|been|be|blevet|already) [${out}] (ud|out|endnu|yet|nu|already|snart) $`,
  ],
  [
    'hvornår kommer dagsordenen',
    'hvornår kommer pengene',
    `^ (og) [hvornår|when] [kommer|er|foreligger|udsendes|sendes|bliver|får|is|will|do|does] (vi|der|the|we) (get|the) [${agenda}] ${ofMeeting} (be|come) (ud|ude|klar|udsendt|sendt|out|ready|published|come|available) $`,
  ],
  [
    'foreligger dagsordenen',
    'foreligger planen',
    `^ [foreligger|findes|kommer|mangler|udsendes|is there|have we got] (der) (stadig|en|an|the) [${agenda}] ${ofMeeting} (endnu|snart|yet) $`,
  ],
  [
    'har i fået dagsordenen',
    'har i fået penge',
    `^ [har|have] (i|vi|du|you|we) [fået|modtaget|got|received|lagt|sendt] (en|the) [${agenda}] ${ofMeeting} (op|ud|endnu|yet) $`,
  ],
]);
