import type { Source } from '../answers/answer';
import type { OpenUrl } from './card';
import type { Style } from './hit-parts';

/** Papers that a browser opens on a page. */
const withPages = /\.pdf$/iu;

/** "Åbn dokumentet (s. 8)"; none where the paper has no page to open, or is not served. */
export function documentActions(source: Source | null, { texts, documentOf }: Style): OpenUrl[] {
  if (source === null) return [];
  const { file, page } = source;
  if (page === null || !withPages.test(file)) return [];
  const url = documentOf?.({ file, page }) ?? null;
  return url === null ? [] : [{ type: 'Action.OpenUrl', title: texts.actions.openDocument(page), url }];
}
