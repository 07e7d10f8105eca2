import type { Answer } from '../answers/answer';
import type { Texts } from '../texts/text-table';
import { askList } from './actions';
import { fact, heading, note } from './elements';
import type { CardParts } from './card-parts';

type SmallTalk = keyof Texts['smallTalk'];

/** What a good secretary says to "hej", "tak", "hjælp" and a message with nothing to look up. */
export function renderSmallTalk(topic: Answer['topic'], texts: Texts): CardParts {
  const kind: SmallTalk = topic !== null && topic in texts.smallTalk ? (topic as SmallTalk) : 'empty';
  const said = texts.smallTalk[kind];
  const top = [heading(said.heading), note(said.text, 'Small')];
  const speak = `${said.heading}. ${said.text}`;
  if (kind === 'thanks') return { speak, body: top };
  const lines = kind === 'help' ? texts.help.lines.map(([name, text]) => fact(name, text)) : [];
  const examples = kind === 'help' ? [...texts.welcome.examples, ...texts.help.examples] : texts.welcome.examples;
  return { speak, body: [...top, ...lines, note(texts.labels.examples, 'Medium'), ...askList(examples)] };
}
