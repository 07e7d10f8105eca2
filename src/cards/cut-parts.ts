import type { Action, AnyAction, Element } from './card';
import type { CardParts } from './card-parts';
import { shorten } from './shorten';

/** The parts with at most `limit` characters of every text that is not ours, its last resort where nothing else fits. */
export function cutParts({ body, actions = [], speak }: CardParts, limit: number): CardParts {
  return {
    speak: shorten(speak, limit, '…'),
    body: body.map((element) => cutElement(element, limit)),
    actions: actions.map((action) => cutAnyAction(action, limit)),
  };
}

function cutElement(element: Element, limit: number): Element {
  if (element.type === 'RichTextBlock') {
    return { ...element, inlines: element.inlines.map((run) => ({ ...run, text: shorten(run.text, limit, '…') })) };
  }
  if (element.type === 'ActionSet') {
    return { ...element, actions: element.actions.map((action) => cutAnyAction(action, limit)) };
  }
  if (element.type === 'Input.Text') return { ...element, value: shorten(element.value, limit, '…') };
  if (element.type !== 'Container') return element;
  const { selectAction } = element;
  return {
    ...element,
    items: element.items.map((item) => cutElement(item, limit)),
    ...(selectAction && { selectAction: cutAction(selectAction, limit) }),
  };
}

function cutAnyAction(action: AnyAction, limit: number): AnyAction {
  return action.type === 'Action.Execute' ? cutAction(action, limit) : action;
}

function cutAction({ tooltip, ...action }: Action, limit: number): Action {
  return { ...action, ...(tooltip !== undefined && { tooltip: shorten(tooltip, limit, '…') }) };
}
