import type { Circle } from '../meetings/meeting';
import { itemsOnPage, type Context, type ShownItem, type ShownMeeting } from './context';
import type { Said } from './said';
import type { ItemPart, Turn } from './turn';
import { askForItem } from './write-question';

/** Place of the item spoken of: the one picked, else the first on the page shown; null where no item was shown. */
export function itemMeant({ items, picked, page, pages }: Context): number | null {
  if (picked !== null) return picked;
  if (items.length === 0) return null;
  return pages > 1 ? Math.min((page - 1) * itemsOnPage, items.length - 1) : 0;
}

/** The item spoken of where there can be no doubt: it was picked, or is the only one. */
export function itemInFocus({ items, picked }: Context): ShownItem | null {
  return items[picked ?? (items.length === 1 ? 0 : -1)] ?? null;
}

/** The meeting spoken of where there can be no doubt: that of the item in focus, of all that was shown, or the next. */
export function meetingInFocus(context: Context): ShownMeeting | null {
  const focus = itemInFocus(context);
  if (focus) return focus;
  const [first] = context.items;
  if (!first) return context.meeting ?? null;
  return context.items.every(({ meeting }) => meeting === first.meeting) ? first : null;
}

/** One item of the last answer: all of it, or the part asked for. Null where there is no such item. */
export function showItem(
  place: number | null,
  { items }: Context,
  { language, asker }: Said,
  part: ItemPart | null = null,
  circle: Circle | null = null,
): Turn | null {
  const item = place === null ? undefined : items[place];
  if (place === null || !item) return null;
  return { kind: 'item', language, item: place, part, circle, question: askForItem(item, language, asker) };
}
