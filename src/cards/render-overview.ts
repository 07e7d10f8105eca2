import type { Answer, MeetingOverview, OverviewItem } from '../answers/answer';
import { askAction, detailsAction } from './actions';
import { coverageLine, sourceLine } from './answer-parts';
import type { Element } from './card';
import { documentActions } from './document-actions';
import { badge, brief, container, fact, heading, note, rich, run, title } from './elements';
import { filterParts } from './filter-parts';
import { tapHint } from './tap-hint';
import type { CardParts } from './card-parts';
import type { Style } from './hit-parts';
import { momentOf } from './moment';
import { itemBadge, outcomeBadge, type Badge } from './outcome-badge';
import { shorten } from './shorten';

/** A whole agenda on one card; the longest real one has 15 items. */
const mostItems = 30;

/** Meeting overview: the whole agenda with what each item ended in. An item opens its details when it is tapped. */
export function renderOverview(answer: Answer, meeting: MeetingOverview, style: Style): CardParts {
  const { texts } = style;
  const { actions: words } = texts;
  const name = `${meeting.body} · ${texts.date(meeting.date)}`;
  const hidden = meeting.items.length - mostItems;
  return {
    speak: `${name}. ${texts.overview.items(meeting.items.length)}.`,
    body: [
      heading(texts.headings.meeting),
      title(name, 'None'),
      ...(meeting.place ? [fact(texts.labels.place, meeting.place, 'None')] : []),
      ...standing(meeting, style),
      ...filterParts(answer, style),
      note(texts.overview.items(meeting.items.length), 'Small'),
      ...tapHint(style, 'None'),
      ...meeting.items.slice(0, mostItems).map((item) => itemLine(item, meeting, answer, style)),
      ...(hidden > 0 ? [note(texts.range(1, mostItems, meeting.items.length))] : []),
      ...sourceLine(meeting.source, texts),
      ...coverageLine(answer.coverage, style),
    ],
    actions: [
      ...(meeting.hasMinutes
        ? [askAction(words.askDecisionsOfMeeting(meeting.body, meeting.date), words.decisionsOfMeeting)]
        : []),
      ...documentActions(meeting.source, style),
    ],
  };
}

function standing(meeting: MeetingOverview, { texts, today }: Style): Element[] {
  if (meeting.hasMinutes) return [];
  const moment = momentOf(meeting.date, today);
  if (moment === 'ahead') return [note(texts.overview.ahead, 'Small')];
  return [note(moment === 'now' ? texts.overview.now(meeting.date) : texts.overview.withoutMinutes, 'Small')];
}

/** One item of an agenda, with what it ended in; a tap opens it. */
export function itemLine(
  item: OverviewItem,
  meeting: MeetingOverview,
  { language }: Pick<Answer, 'language'>,
  style: Style,
): Element {
  const { texts, room } = style;
  const words = shorten(brief(item.title), room.limit, '…');
  const line = rich([run(`${item.number}  `, { weight: 'Bolder' }), run(words)], 'None');
  const ending = meeting.hasMinutes ? endingBadge(item, meeting, style) : null;
  // The line itself is read aloud: its title a second time would cost the room of five items.
  const ref = { meeting: meeting.id, ...item, title: words };
  const details = detailsAction(ref, '', language, texts, texts.itemNumber(brief(item.number)));
  return {
    ...container([line, ...(ending ? [badge(ending.text, ending.tone, 'None')] : [])], 'Small'),
    selectAction: details,
  };
}

function endingBadge({ status, ...item }: OverviewItem, { date }: MeetingOverview, { texts, today }: Style): Badge {
  return status ? itemBadge({ ...item, status, date, hasMinutes: true }, texts, today) : outcomeBadge(item, texts);
}
