import type { Card } from '../cards/card';
import { renderAskForget, renderDone, renderUnclear } from '../cards/render-done';
import type { NewsOrder } from '../conversation/news-order';
import { sortNotices } from '../notifications/choose';
import type { Choices } from '../questions/news-choices';
import type { NewsTexts } from '../texts/news-text-table';
import type { Sentence } from '../texts/text-table';
import { texts } from '../texts/texts';
import { change, type NewsDesk } from './news-desk';
import { showCalendar } from './show-calendar';
import { showSettings } from './show-settings';
import { follow, setCircle, setLanguage, stopAll, subscribe, unfollow, unsubscribe } from './subscribe';

type Of<Kind extends NewsOrder['kind']> = Extract<NewsOrder, { kind: Kind }>;

/** Carries out an order for the conversation that it was given in; resolves to the card that says what came of it. */
export function takeOrder(order: NewsOrder, desk: NewsDesk): Promise<Card> {
  return takers[order.kind](order as never, desk);
}

const takers = {
  subscribe,
  unsubscribe,
  stopAll: (_order, desk) => stopAll(desk),
  follow: ({ subject }, desk) => follow(subject, desk),
  unfollow: ({ subject }, desk) => unfollow(subject, desk),
  pause: ({ from, until }, desk) =>
    adjust(desk, { pausedFrom: from, pausedUntil: until }, ({ done }) => done.paused(from, until)),
  resume: (_order, desk) => adjust(desk, { pausedFrom: null, pausedUntil: null }, ({ done }) => done.resumed),
  daysBefore: changeNotice,
  timeOfDay: ({ time }, desk) => adjust(desk, { timeOfDay: time }, ({ done }) => done.timeOfDay(time)),
  calendar: ({ bodies, isNew }, desk) => showCalendar(bodies, isNew, desk),
  settings: (_order, desk) => Promise.resolve(showSettings(desk)),
  forgetMe: (_order, { language }) => Promise.resolve(renderAskForget(language)),
  circle: ({ circle }, desk) => setCircle(circle, desk),
  language: ({ language }, desk) => setLanguage(language, desk),
  unclear: ({ about }, { language }) => Promise.resolve(renderUnclear(language, texts[language].news.unclear[about])),
} satisfies { [Kind in NewsOrder['kind']]: (order: Of<Kind>, desk: NewsDesk) => Promise<Card> };

/** Changes how news come; to somebody who hears of none it means nothing. */
async function adjust(desk: NewsDesk, chosen: Partial<Choices>, say: (words: NewsTexts) => Sentence): Promise<Card> {
  const words = texts[desk.language].news;
  if (desk.current === null) return renderDone(desk.language, words.done.noSubscription);
  await change(desk, chosen);
  return renderDone(desk.language, say(words));
}

/** "Påmind mig 3 dage før" orders the reminder too, where there was none. */
async function changeNotice({ days, isAdded }: Of<'daysBefore'>, desk: NewsDesk): Promise<Card> {
  const { current } = desk;
  const daysBefore = sortNotices([...(isAdded ? (current?.daysBefore ?? []) : []), ...days]);
  if (current === null || current.bodies.length === 0 || !current.kinds.includes('reminder'))
    return subscribe({ bodies: [], kinds: ['reminder'] }, desk, { daysBefore });
  return adjust(desk, { daysBefore }, ({ done }) => done.notice(daysBefore));
}
