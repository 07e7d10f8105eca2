import type { Language } from '../questions/question';
import type { Action, Card } from './card';
import { heading, rich, run } from './elements';
import { buildCard } from './fit-card';

/** A card with one thing to say and nothing to look up. */
export function buildNotice(language: Language, title: string, text: string, actions: readonly Action[] = []): Card {
  return buildCard(language, { speak: `${title}. ${text}`, body: [heading(title), rich([run(text)])], actions });
}
