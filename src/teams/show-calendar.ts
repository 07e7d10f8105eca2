import type { Card } from '../cards/card';
import { renderCalendar } from '../cards/render-calendar';
import { regions } from '../meetings/regions';
import type { NewsDesk } from './news-desk';

/**
 * Addresses of calendars: of the bodies named, else of those subscribed to, else of all five. The conversation's own is
 * shown only when it is made, since nobody can read it afterwards.
 */
export async function showCalendar(named: readonly string[], isNew: boolean, desk: NewsDesk): Promise<Card> {
  const { language, current, target, ports } = desk;
  const { calendars, store, now } = ports;
  if (!calendars) return renderCalendar(language, { regions: [], own: null });
  const chosen = [named, current?.bodies ?? [], regions.map(({ body }) => body)].find(({ length }) => length > 0) ?? [];
  const links = chosen.map((body) => ({ body, url: calendars.ofBody(body) }));
  const own = isNew ? calendars.ofKey(await store.calendarKeys.renew(target, now())) : null;
  return renderCalendar(language, { regions: links, own });
}
