import type { AnswerHit } from '../answers/answer';
import type { Texts } from '../texts/text-table';
import { toggle } from './actions';
import type { Element, OpenUrl } from './card';
import { brief, container } from './elements';

const citationId = 'citation';

/**
 * The ways to check an item: its paper opened, and a button with the field that it opens, to copy the citation from, with
 * the link to the item where it has one.
 */
export function citationParts(
  { source, title }: AnswerHit,
  link: string | null,
  open: readonly OpenUrl[],
  { actions }: Texts,
): Element[] {
  const value = [`${brief(title)} – ${brief(source.citation)}`, ...(link ? [link] : [])].join('\n');
  return [
    { type: 'ActionSet', actions: [...open, toggle(actions.copyCitation, citationId)], spacing: 'Small' },
    {
      ...container(
        [{ type: 'Input.Text', id: 'citation-text', label: actions.citationLabel, value, isMultiline: true }],
        'Small',
      ),
      id: citationId,
      isVisible: false,
    },
  ];
}
