import type { Language } from '../questions/question';
import { texts as allTexts } from '../texts/texts';
import { button } from './actions';
import type { Card, Element } from './card';
import { heading, note } from './elements';
import { buildCard } from './fit-card';
import { linkActions } from './news-actions';
import { regionOfBody } from './region-name';

/** Where calendars are found. */
export interface CalendarLinks {
  /** Address of the meetings of one body each. Empty where the bot has no address. */
  readonly regions: readonly { readonly body: string; readonly url: string }[];
  /** Just made for this conversation; null: can be made. */
  readonly own: string | null;
}

/** Addresses of calendars: those of the regions, and one of its own for a conversation. */
export function renderCalendar(language: Language, { regions, own }: CalendarLinks): Card {
  const { calendar, actions } = allTexts[language].news;
  if (regions.length === 0) {
    return buildCard(language, { speak: calendar.none, body: [heading(calendar.heading), note(calendar.none)] });
  }
  const links = regions.map(({ body, url }): Element => {
    const open = linkActions(regionOfBody(body), url);
    return { type: 'ActionSet', actions: open, spacing: 'Small' };
  });
  const address = (value: string): Element[] => [
    note(calendar.made),
    { type: 'Input.Text', id: 'address', label: calendar.address, value, isMultiline: true },
  ];
  return buildCard(language, {
    speak: calendar.heading,
    body: [
      heading(calendar.heading),
      ...(own === null ? [note(calendar.regions), ...links, note(calendar.own, 'Medium')] : address(own)),
    ],
    actions: own === null ? [button(actions.newCalendar, { verb: 'calendar', isNew: true, language })] : [],
  });
}
