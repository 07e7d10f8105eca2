/** The part of a DOM node that reading needs; linkedom's nodes have it, without the library of DOM types. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  readonly textContent: string | null;
  getAttribute?(name: string): string | null;
}

const elementType = 1;
const textType = 3;

/** What a walk over a tree calls, in the order of the page. */
export interface HtmlVisitor {
  text(text: string): void;
  enter(name: string, element: HtmlNode): void;
  leave(name: string): void;
}

/** Elements whose words are no part of the paper: programs, looks, ways through the site, fields to fill in. */
const passedOver = new Set(
  ['script', 'style', 'noscript', 'template', 'head', 'nav', 'footer', 'svg', 'math', 'object', 'iframe'].concat([
    'audio',
    'video',
    'canvas',
    'button',
    'select',
    'textarea',
    'input',
    'datalist',
    'dialog',
  ]),
);

/** "display: none", "visibility:hidden;mso-hide:all". Refuses "display:block". */
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Walks a tree without recursion: a page may nest deeper than a program's stack. */
export function walkHtml(root: HtmlNode, visitor: HtmlVisitor): void {
  let node: HtmlNode | null = root.firstChild;
  while (node && node !== root) {
    if (node.nodeType === textType) visitor.text(node.textContent ?? '');
    const name: string | null = node.nodeType === elementType && !isPassedOver(node) ? (node.localName ?? '') : null;
    if (name !== null) visitor.enter(name.toLowerCase(), node);
    if (name !== null && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (name !== null) visitor.leave(name.toLowerCase());
    node = leaveUpwards(node, root, visitor);
  }
}

/** The next node behind this one, leaving every element that ends here. */
function leaveUpwards(from: HtmlNode, root: HtmlNode, visitor: HtmlVisitor): HtmlNode | null {
  let node = from;
  while (!node.nextSibling) {
    const parent = node.parentNode;
    if (!parent || parent === root) return null;
    visitor.leave((parent.localName ?? '').toLowerCase());
    node = parent;
  }
  return node.nextSibling;
}

function isPassedOver(element: HtmlNode): boolean {
  if (passedOver.has((element.localName ?? '').toLowerCase())) return true;
  const attribute = (name: string): string | null => element.getAttribute?.(name) ?? null;
  return (
    attribute('hidden') !== null ||
    attribute('aria-hidden') === 'true' ||
    attribute('role') === 'navigation' ||
    hiddenStyle.test(attribute('style') ?? '') ||
    // Notes stand behind the last item, where their words would pass for its decision.
    /^(?:foot|end)note-/u.test(attribute('id') ?? '') ||
    /^#(?:foot|end)note-/u.test(attribute('href') ?? '')
  );
}
