import { decodeText } from './decode-text';
import type { Block } from './document';
import { htmlBlocks } from './html-blocks';
import type { HtmlNode } from './html-tree';

/** `<meta charset="windows-1252">`, `content="text/html; charset=utf-16"`. Refuses the word in running text. */
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu;

/** linkedom's own types are those of a browser, which this program has no part of. */
type ParsePage = (html: string) => { readonly document: HtmlNode };

/** Browsers look for the encoding in the first 1024 bytes; pages from Word have more in front of it. */
const headLength = 4096;

/** Blocks of a web page, in the encoding that it declares; null where the bytes are no text. Reads nothing else. */
export async function readHtml(bytes: Uint8Array): Promise<Block[] | null> {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  const text = decodeText(bytes, declared.exec(head)?.[1]);
  // In a page's source a tab is white space like any other.
  return text === null ? null : readHtmlText(text.replaceAll('\t', ' '));
}

/** Blocks of a page, or of a part of one, whose text is known. Its tabs part the cells of a row. */
export async function readHtmlText(html: string): Promise<Block[]> {
  // Loaded when the first page is read: most collections have none.
  const { parseHTML } = await import('linkedom');
  // In linkedom's tree nothing follows a document type.
  const page = html.replace(/^\s*<!doctype[^>]*>/iu, '');
  const { document } = (parseHTML as ParsePage)(page);
  return htmlBlocks(document);
}
