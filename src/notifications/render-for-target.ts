import type { News, NewsMeeting } from '../answers/news';
import type { Card } from '../cards/card';
import { renderNews } from '../cards/render-news';
import { danishDay } from '../danish/danish-day';
import type { Subscriptions } from '../store/subscriptions';
import type { KnownTarget } from '../store/targets';

export interface RenderPorts {
  readonly subscriptions: Pick<Subscriptions, 'read'>;
  readonly now: () => Date;
  /** Address of a meeting for a calendar; null where there is none. */
  readonly calendarLinkOf: (meeting: NewsMeeting) => string | null;
}

/** Cards as each target has chosen to be told. One that has chosen nothing, as for a test, is told in Danish. */
export function buildRenderForTarget({ subscriptions, now, calendarLinkOf }: RenderPorts) {
  return async ({ id, kind }: KnownTarget, news: readonly News[]): Promise<Card> => {
    const { language = 'da' } = (await subscriptions.read(id)) ?? {};
    const audience = kind === 'person' ? 'person' : 'group';
    return renderNews({ news, today: danishDay(now()) }, { language, audience, calendarLinkOf });
  };
}
