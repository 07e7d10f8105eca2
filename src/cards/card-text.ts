import type { AnyAction, Element, TextBlock } from './card';

/**
 * What stands on a card, as plain text: a line for each text, a blank line before each part, badges in brackets, the
 * questions that its buttons ask, and spaces at which any line may end.
 */
export function cardText(body: readonly Element[]): string {
  return body
    .map(elementText)
    .filter(Boolean)
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** The questions that buttons ask, a line for each. */
export function askedByButtons(actions: readonly AnyAction[]): string[] {
  return actions.flatMap((action) =>
    action.type === 'Action.Execute' && action.data.verb === 'ask' ? [`– ${action.data.question}`] : [],
  );
}

const writers = {
  TextBlock: writeTextBlock,
  RichTextBlock: (element) => element.inlines.map(({ text }) => text).join(''),
  Container: (element) => (element.isVisible === false ? '' : `\n${cardText(element.items)}`),
  ActionSet: (element) => askedByButtons(element.actions).join('\n'),
  'Input.Text': ({ value }) => value,
  'Input.ChoiceSet': ({ label, choices, value }) => {
    const chosen = value?.split(',') ?? [];
    const titles = choices.filter((choice) => chosen.includes(choice.value)).map(({ title }) => title);
    return `${label}: ${titles.join(', ') || '–'}`;
  },
  'Input.Date': ({ label, value }) => (value === undefined ? '' : `${label}: ${value}`),
} satisfies { [Kind in Element['type']]: (element: Extract<Element, { type: Kind }>) => string };

function elementText(element: Element): string {
  const write = writers[element.type] as (element: Element) => string;
  const text = write(element);
  return text && element.spacing === 'Medium' ? `\n${text}` : text;
}

/** "[Besluttet]" for a badge, "Indstilling:" for a label. */
function writeTextBlock({ text, style, size, color, isSubtle }: TextBlock): string {
  if (style !== 'heading' || size !== 'Small') return text;
  return color !== undefined || isSubtle ? `[${text}]` : `${text}:`;
}
