import type { Asker } from './asker';
import { findBodies } from './bodies';
import { findLatest, findStatus } from './limits';
import { findPeriod } from './periods';
import { findPhrase, phrase } from './phrase';
import type { Question } from './question';
import type { Words } from './words';

/** What limits an answer, as the words of a question name it. */
export interface Limits extends Pick<Question, 'filters' | 'latest' | 'meetingDate'> {
  /** True for "i alle regioner": no body is named, on purpose. */
  readonly all: boolean;
  /** The words without the limits. */
  readonly rest: Words;
}

/** A question about what is to come reads "4. december" as the next one, not the last. */
const ahead = /^(?:skal|bliver|kommer|kommende|naste|next|upcoming|will|modes|dagsorden|dagsordenen|agenda)$/u;

/** "Har vi møde i december?" */
const isPlanned = [
  phrase(
    '^ [har|er|bliver|holder|hvornår er|hvornår har|hvornår ligger|hvornår holdes|when is] (vi|der|kkr|det|the) (et|nogen) (kkr) [møde|møder|kkr-møde|mødet|møderne|meeting]',
  ),
  phrase(
    '^ [hvilke|hvor mange|which|what|how many] (kkr) [møder|kkr-møder|meetings] [har|er|skal|holder|bliver|do|are|will]',
  ),
  phrase('^ [is|are] there (a|any) [meeting|meetings]'),
];

/** Takes the limits out of the words: bodies, time, latest meeting, standing. */
export function readLimits(words: Words, asker: Asker): Limits {
  const clock = {
    today: asker.today,
    ahead: words.some((word) => ahead.test(word.key)) || isPlanned.some((each) => findPhrase(words, each) !== null),
  };
  const period = findPeriod(words, clock);
  const bodies = findBodies(period.rest, asker.circle);
  const latest = findLatest(bodies.rest);
  const status = findStatus(latest.rest);
  return {
    filters: { bodies: bodies.bodies, circle: null, from: period.from, to: period.to, status: status.status },
    latest: latest.latest,
    meetingDate: period.day,
    all: bodies.all,
    rest: status.rest,
  };
}
