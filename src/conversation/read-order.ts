import { earliestTimeOfDay, latestTimeOfDay, longestNotice, longestSubject } from '../questions/news-choices';
import type { Asker } from '../questions/asker';
import { findPhrase, phrase } from '../questions/phrase';
import { withoutCourtesies } from '../questions/small-talk';
import type { Language } from '../questions/question';
import type { Words } from '../questions/words';
import { daysOfUnit, readNumber } from './coming-days';
import type { Context } from './context';
import type { NewsOrder, Unclear } from './news-order';
import { orderPhrases, type OrderFrame } from './order-phrases';
import { readNamed, type Named } from './order-words';
import { readPause } from './read-pause';
import type { Said } from './said';
import { subjectSpokenOf } from './subject-spoken-of';

/** Everything that an order leans on. */
export interface OrderScene {
  readonly context: Context | null;
  /** Every word, those of the frame too. */
  readonly said: Words;
  readonly asker: Asker;
  readonly language: Language;
}

type ReadFrame = (words: Words, scene: OrderScene) => NewsOrder | null;

const unclear = (about: Unclear): NewsOrder => ({ kind: 'unclear', about });

/** More of them are a sentence, and nobody would know it again in a list. */
const mostWords = 7;

/** "hvad der besluttes", "when …": a question, whatever it begins with. */
const asks =
  /^(?:hvad|hvem|hvornar|hvordan|hvorfor|hvilke|hvilken|hvilket|what|when|who|how|why|which|kan|skal|vil|blev)$/u;

/** "det", "sagen": what was spoken of. */
const pointer = phrase(
  '^ [det|den|dette|denne|dem|sagen|emnet|punktet|det emne|den sag|it|that|this|them|the case|the item|the subject|the topic|this item|this subject|this case] (her|også|too|fremover) $',
);

/** What is followed, or followed no longer: regions where only these are named. */
function readFollowed(kind: 'follow' | 'unfollow', words: Words, scene: OrderScene): NewsOrder | null {
  if (words.length === 0) return unclear('subject');
  if (findPhrase(words, pointer)) {
    const spoken = subjectSpokenOf(scene);
    return spoken === null ? unclear('subject') : { kind, subject: spoken };
  }
  return readSubscribed(kind === 'follow' ? 'subscribe' : 'unsubscribe', readNamed(words, scene.asker), words);
}

function readSubscribed(kind: 'subscribe' | 'unsubscribe', named: Named, words: Words): NewsOrder | null {
  const { bodies, kinds, subject, isUnknownRegion } = named;
  if (isUnknownRegion) return unclear('region');
  if (subject === '') return { kind, bodies, kinds };
  const isTooMuch =
    words.length > mostWords || subject.length > longestSubject || words.some(({ key }) => asks.test(key));
  return isTooMuch ? null : { kind: kind === 'subscribe' ? 'follow' : 'unfollow', subject };
}

/** "der er nyt om botilbud", "there is news on botilbud". */
const newsAbout = phrase(
  '^ (der|there) (er|sker|kommer|står|is|are|comes) (noget|something|anything) (nyt|nye|nyheder|news|new|sager|items) (sager|items) [om|i|med|ved|vedrørende|about|on|with|of] (?=[^ ])',
);

/** "botilbud kommer på dagsordenen", "botilbud is on the agenda". */
const onAgenda = phrase(
  '^ … [kommer|er|står|bliver|is|are|comes|gets] (sat) [på dagsordenen|på en dagsorden|behandlet|drøftet|nævnt|på|on the agenda|on an agenda|discussed|mentioned|up] (igen|again|næste gang) $',
);

/** What is to be told when it happens; a question in the same words is none. */
const readTold: ReadFrame = (words, { asker }) => {
  const about = findPhrase(words, newsAbout);
  const subject = about ?? findPhrase(words, onAgenda);
  const named = readNamed(subject?.rest ?? words, asker);
  // "når botilbud åbner": what happens there is in no paper.
  if (!subject && named.subject !== '' && !named.isUnknownRegion && !isAbout(words)) return null;
  return readSubscribed('subscribe', named, subject?.rest ?? words);
};

/** Behind "giv mig besked om" there stands what it is about, behind "når" what happens. */
function isAbout(words: Words): boolean {
  return !words.some(({ key }) => /^(?:er|bliver|kommer|sker|is|are|has|have|har|abner|begynder)$/u.test(key));
}

const onTheDay = phrase('^ [på dagen|samme dag|on the day|the same day]');

/** "3 dage før", "14 og 3 dage før", "en uge før", "på dagen". */
const readNotice: ReadFrame = (words, { asker, said }) => {
  const isAdded = said.some(({ key }) => /^(?:ogsa|also)$/u.test(key));
  if (findPhrase(words, onTheDay)) return { kind: 'daysBefore', days: [0], isAdded };
  const at = words.findIndex((word) => daysOfUnit(word) !== null);
  const unit = words[at] && daysOfUnit(words[at]);
  const counts = words.slice(0, Math.max(0, at)).flatMap((word) => readNumber(word) ?? []);
  if (unit === null || unit === undefined || counts.length === 0) {
    const { bodies, subject } = readNamed(words, asker);
    return at < 0 && subject === '' ? { kind: 'subscribe', bodies, kinds: ['reminder'] } : null;
  }
  const days = [...new Set(counts.map((count) => count * unit))].sort((a, b) => b - a);
  return days.every((each) => each <= longestNotice) ? { kind: 'daysBefore', days, isAdded } : unclear('daysBefore');
};

/** "7.30", "7:30", "07:30", "9". Refuses "25" and "7.75". */
const clock = /^(\d{1,2})(?:[.:](\d{2}))?$/u;

const readClock: ReadFrame = ([word, ...rest]) => {
  const match = clock.exec(word?.key ?? '');
  if (!match) return null;
  const isAfternoon = rest.some(({ key }) => key === 'pm' || key === 'eftermiddagen') && Number(match[1]) < 12;
  const hour = Number(match[1]) + (isAfternoon ? 12 : 0);
  const minute = match[2] ?? '00';
  if (hour > 23 || Number(minute) > 59) return null;
  const time = `${String(hour).padStart(2, '0')}:${minute}`;
  return time >= earliestTimeOfDay && time <= latestTimeOfDay ? { kind: 'timeOfDay', time } : unclear('timeOfDay');
};

const readers = {
  subscribe: (words, { asker }) => readSubscribed('subscribe', readNamed(words, asker), words),
  unsubscribe: (words, { asker }) => readSubscribed('unsubscribe', readNamed(words, asker), words),
  tellWhen: readTold,
  stopAll: () => ({ kind: 'stopAll' }),
  follow: (words, scene) => readFollowed('follow', words, scene),
  unfollow: (words, scene) => readFollowed('unfollow', words, scene),
  pause: (words, { asker }) => {
    if (words.length === 0) return unclear('pause');
    const pause = readPause(words, asker.today);
    return pause && { kind: 'pause', ...pause };
  },
  resume: () => ({ kind: 'resume' }),
  remind: readNotice,
  timeOfDay: readClock,
  calendar: (words, { asker }) => readCalendar(words, asker),
  newCalendar: () => ({ kind: 'calendar', bodies: [], isNew: true }),
  settings: () => ({ kind: 'settings' }),
  forgetMe: () => ({ kind: 'forgetMe' }),
} satisfies Record<OrderFrame, ReadFrame>;

function readCalendar(words: Words, asker: Asker): NewsOrder | null {
  const { bodies, subject, isUnknownRegion } = readNamed(words, asker);
  if (isUnknownRegion) return unclear('region');
  return subject === '' ? { kind: 'calendar', bodies, isNew: false } : null;
}

function readFrames(words: Words, scene: Omit<OrderScene, 'said'>): NewsOrder | null {
  for (const { pattern, frame } of orderPhrases) {
    const found = findPhrase(words, pattern);
    const order = found && readers[frame](found.rest, { ...scene, said: words });
    if (order) return order;
  }
  return null;
}

/** What a person says of the news that they want to hear; null for a question, whatever words it is in. */
export function readOrder({ all, words, asker, language, text }: Said, context: Context | null): NewsOrder | null {
  const scene = { context, asker, language };
  // "No messages in week 42" begins like an answer to something.
  const order = readFrames(words, scene) ?? readFrames(withoutCourtesies(all).words, scene);
  return order && isQuestion(text, order) ? null : order;
}

/** "Følg K17's anbefalinger?" asks; "hvad får jeg besked om?" and "kan du følge botilbud?" do not. */
function isQuestion(text: string, { kind }: NewsOrder): boolean {
  const isAsked = text.trim().endsWith('?');
  return isAsked && kind === 'follow' && !/^\W*(?:kan|vil|må|can|could|will)\b/iu.test(text.trim());
}
