import { foldWord } from '../danish/fold';
import { wordKeys } from '../danish/word-forms';
import { isStopWord } from '../danish/stop-words';
import { isOfBodies } from '../answers/within-filters';
import type { Filters } from '../questions/question';
import { splitWords, type Words } from '../questions/words';
import { itemsOnPage, type Context, type ShownItem } from './context';

/** Below that a compound shares its beginning or end with words of all kinds: "is" in "børnehus". */
const shortestShared = 4;

/** Place in the context's items of the one counted on the page shown, or null where there is none. */
export function itemAtPlace({ items, page, pages }: Context, place: number): number | null {
  const start = pages > 1 ? (page - 1) * itemsOnPage : 0;
  const end = pages > 1 ? Math.min(start + itemsOnPage, items.length) : items.length;
  if (place < 0) return end > start ? end - 1 : null;
  // "Nummer 7" of ten is the seventh, though only five stand on the page.
  const at = place > itemsOnPage && pages > 1 ? place - 1 : start + place - 1;
  return at < items.length ? at : null;
}

/** Place of the newest or the oldest item; of several on one day the first shown. */
export function itemByAge({ items }: Context, isNewest: boolean): number | null {
  const dates = items.map(({ date }) => date).sort();
  const wanted = isNewest ? dates.at(-1) : dates[0];
  return wanted === undefined ? null : items.findIndex(({ date }) => date === wanted);
}

/** Places of the items that the agenda gives a number: "2.3". */
export function itemsNumbered({ items }: Context, number: string): number[] {
  return places(items, (item) => item.number === number);
}

/** Places of the items whose titles hold every word, in any form or compound: "børnehuse" in "Børnehus Sjælland". */
export function itemsAbout({ items }: Context, words: Words): number[] {
  const asked = words.map(({ text }) => foldWord(text)).filter((word) => !isStopWord(word));
  if (asked.length === 0) return [];
  return places(items, ({ title }) => {
    const held = splitWords(title).map(({ text }) => foldWord(text));
    return asked.every((word) => held.some((other) => isAlike(word, other)));
  });
}

/** Places of the items within the limits named. */
export function itemsWithin({ items }: Context, filters: Filters): number[] {
  const { from, to } = filters;
  return places(
    items,
    ({ body, date }) =>
      isOfBodies(body, filters) && (from === null || `${date}-31` >= from) && (to === null || date <= to),
  );
}

function places(items: readonly ShownItem[], isMeant: (item: ShownItem) => boolean): number[] {
  return items.flatMap((item, place) => (isMeant(item) ? [place] : []));
}

/** True for forms of one word, and for a word that the other begins or ends with. */
function isAlike(asked: string, held: string): boolean {
  const heldKeys = wordKeys(held);
  return wordKeys(asked).some(
    (key) =>
      heldKeys.includes(key) ||
      (key.length >= shortestShared && heldKeys.some((other) => other.startsWith(key) || other.endsWith(key))),
  );
}
