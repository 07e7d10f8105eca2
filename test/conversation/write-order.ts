import type { NewsOrder } from '../../src/conversation/news-order';

type Of<Kind extends NewsOrder['kind']> = Extract<NewsOrder, { kind: Kind }>;

const places = ({ bodies, kinds }: Of<'subscribe'> | Of<'unsubscribe'>): string =>
  [...bodies.map((body) => body.replace('KKR ', '')), ...kinds].join(' ');

const writers = {
  subscribe: places,
  unsubscribe: places,
  stopAll: () => '',
  follow: ({ subject }) => subject,
  unfollow: ({ subject }) => subject,
  pause: ({ from, until }) => `${from ?? ''}–${until}`,
  resume: () => '',
  daysBefore: ({ days, isAdded }) => `${isAdded ? '+' : ''}${days.join(' ')}`,
  timeOfDay: ({ time }) => time,
  calendar: ({ bodies, isNew }) => [...bodies, ...(isNew ? ['new'] : [])].join(' '),
  settings: () => '',
  forgetMe: () => '',
  circle: ({ circle }) => circle ?? 'none',
  language: ({ language }) => language,
  unclear: ({ about }) => about,
} satisfies { [Kind in NewsOrder['kind']]: (order: Of<Kind>) => string };

/** An order in a few words: "follow botilbud", "subscribe Syddanmark minutes", "pause –2027-02-01". */
export function writeOrder(order: NewsOrder): string {
  return `${order.kind} ${writers[order.kind](order as never)}`.trim();
}
