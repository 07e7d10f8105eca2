import type { ColumnSet, Element } from './card';

/** What stands on a card, as plain text: a line for each text, a blank line before each part, badges in brackets. */
export function cardText(body: readonly Element[]): string {
  return body
    .map(elementText)
    .filter(Boolean)
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

const writers = {
  TextBlock: (element) => `${element.style === 'heading' && element.size === 'Small' ? '\n' : ''}${element.text}`,
  RichTextBlock: (element) => element.inlines.map(({ text }) => text).join(''),
  Container: (element) => `\n${cardText(element.items)}`,
  ColumnSet: (element) => `\n${badgeText(element)}`,
  ActionSet: () => '',
} satisfies { [Kind in Element['type']]: (element: Extract<Element, { type: Kind }>) => string };

function elementText(element: Element): string {
  const write = writers[element.type] as (element: Element) => string;
  return write(element);
}

function badgeText(columns: ColumnSet): string {
  return columns.columns.flatMap(({ items }) => items.map(({ text }) => `[${text}]`)).join(' ');
}
