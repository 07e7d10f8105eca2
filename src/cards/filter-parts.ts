import type { Answer } from '../answers/answer';
import type { FilterChoice } from '../conversation/filter-choices';
import { regionOfBody } from './region-name';
import { filterAction, toggle } from './actions';
import type { Action, Element } from './card';
import { container } from './elements';
import type { Style } from './hit-parts';

/** Characters of buttons side by side that fit on a phone of 320 px: "✓ Alle sager" and "Kun beslutninger" just do. */
const rowRoom = 36;

/** What the edges of a button take beside its words, in characters. */
const edges = 4;

/** Longer questions are written again, not filtered: every choice carries the question twice. */
const longestQuestion = 200;

interface Group {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly { readonly title: string; readonly choice: FilterChoice<string> }[];
}

/** What can be changed of the question by a tap: a button for each kind of filter, and its choices below, hidden at first. */
export function filterParts({ question }: Answer, { texts, choices, room }: Style): Element[] {
  if (!choices || room.isBare || question.length > longestQuestion) return [];
  const { choices: words, filterNames } = texts;
  const standing = { decided: words.decided, recommended: words.recommended };
  const groups: Group[] = [
    group('filter-region', filterNames.region, choices.bodies, (body) =>
      body ? regionOfBody(body) : words.allRegions,
    ),
    group('filter-year', filterNames.year, choices.years, (year) => year ?? words.allYears),
    group('filter-standing', filterNames.standing, choices.statuses, (value) =>
      value ? standing[value] : words.allItems,
    ),
  ].filter((each) => each.choices.length > 0);
  if (groups.length === 0) return [];
  return [
    { type: 'ActionSet', actions: groups.map(({ title, id }) => toggle(title, id)), spacing: 'Small' },
    ...groups.map((each) => hidden(each, question)),
  ];
}

function group<Value extends string>(
  id: string,
  title: string,
  choices: readonly FilterChoice<Value>[],
  name: (value: Value | null) => string,
): Group {
  return { id, title, choices: choices.map((choice) => ({ title: name(choice.value), choice })) };
}

function hidden({ id, choices }: Group, question: string): Element {
  const buttons = choices.flatMap(({ title, choice }) => {
    const action = filterAction(choice.isChosen ? `✓ ${title}` : title, question, choice.change);
    return action ? [action] : [];
  });
  return { ...container(rows(buttons), 'Small'), id, isVisible: false };
}

/** As many buttons side by side as fit. */
function rows(buttons: readonly Action[]): Element[] {
  const lines: Action[][] = [];
  let room = 0;
  for (const action of buttons) {
    const width = action.title.length + edges;
    const line = lines.at(-1);
    if (line && width <= room) line.push(action);
    else {
      lines.push([action]);
      room = rowRoom;
    }
    room -= width;
  }
  return lines.map((actions) => ({ type: 'ActionSet', actions, spacing: 'Small' }));
}
