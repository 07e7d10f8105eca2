import type { AnswerHit } from '../answers/answer';
import type { Texts } from '../texts/text-table';
import { toggle } from './actions';
import type { Element } from './card';
import { brief, container } from './elements';

const citationId = 'citation';

/** A button, and the field that it opens with the citation to copy: with the link to the item where it has one. */
export function citationParts({ source, title }: AnswerHit, link: string | null, { actions }: Texts): Element[] {
  const value = [`${brief(title)} – ${brief(source.citation)}`, ...(link ? [link] : [])].join('\n');
  return [
    { type: 'ActionSet', actions: [toggle(actions.copyCitation, citationId)], spacing: 'Small' },
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
