import { bareLetters } from '../danish/fold';
import { meeting } from './limits';
import type { Words } from './words';

/** Words that speak of a meeting and its papers, not of a subject treated there. */
const meetingWords = new Set(
  bareLetters(
    `${meeting}|referat|referatet|referater|referaterne|mødereferat|mødereferatet|beslutningsreferat|dagsorden|dagsordenen|` +
      'dagsordener|dagsordenspunkter|bilag|bilagene|minutes|agenda|agendas|papers|summary|recap|resume|resumé|opsummering|' +
      'opsummer|sammenfatning|skete|sket|sker|foregik|foregået|happened|behandlet|behandledes|behandlede|behandles|behandle|' +
      'drøftet|drøftede|drøfte|drøftes|drøftelser|diskuteret|discussed|discuss|talt|talte|sagt|sagde|punkter|punkterne|sager|' +
      'sagerne|emner|emnerne|items|topics|oppe|snakkede|tid|sted|dato|datoen|tidspunkt|klokken|kl|time|date|place|temaer|' +
      'deltager|deltagere|nyt|nyeste|news|kkr|kkr-mødets|oversigt|overblik|overview|kommet|finder|afholdt|held|starter|slutter|begynder|start|starts|nyheder|next|næste|stod|holder|har|afholder|kredsen|indstillet|indstilles|' +
      'indstillinger|anbefalinger|anbefales|kort|korte|short|brief|quick|hovedpunkter|hovedpunkterne|highlights|kernepunkter|vigtigste|hele|samlede|fulde|full|whole|gik',
  ).split('|'),
);

/** The words that are about something else than a meeting. */
export function withoutMeetingWords(words: Words): Words {
  return words.filter((word) => !meetingWords.has(word.key));
}

/** True where any word speaks of a meeting. */
export function namesMeeting(words: Words): boolean {
  return words.some((word) => meetingWords.has(word.key));
}
