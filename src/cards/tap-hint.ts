import type { Element, Spacing } from './card';
import { aside } from './elements';
import type { Style } from './hit-parts';

/** "Tryk på et punkt for at læse det": nothing else shows that the lines are buttons. Not where nothing can be tapped. */
export function tapHint({ choices, texts }: Style, spacing?: Spacing): Element[] {
  return choices ? [aside(texts.overview.tap, spacing)] : [];
}
