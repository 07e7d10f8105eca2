import type { Action, AnyAction, Card } from '../../src/cards/card';

/** Every value that stands under a name anywhere in a card, in order. Data of buttons is not looked into. */
export function valuesOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => valuesOf(entry, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]): unknown[] => {
    const here = key === name ? [inner] : [];
    return key === 'data' ? here : [...here, ...valuesOf(inner, name)];
  });
}

/** Every button of a card that asks the bot. */
export function actionsOf(card: Card): Action[] {
  const lists = [...valuesOf(card, 'actions'), ...valuesOf(card, 'selectAction')];
  return (lists.flat() as AnyAction[]).filter((action) => action.type === 'Action.Execute');
}
