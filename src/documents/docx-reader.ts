import type { Block } from './document';
import { FormatFault } from './document-fault';
import { readHtmlText } from './html-reader';
import { writeNumbers } from './word-numbering';
import { writeZip } from './write-zip';
import { listZipParts, unpackPart, type ZipPart } from './zip-parts';

/** 64 MB of XML: a paper of 180 pages has 3 MB. A ZIP bomb of a few kilobytes unpacks to gigabytes. */
const unpackedLimit = 64 * 1024 * 1024;

/** Styles that secretariats make for themselves keep Word's Danish word for a heading. */
const styleMap = ["p[style-name^='Overskrift'] => h2:fresh", "p[style-name='Title'] => h1:fresh"];

/** Blocks of a Word document. They have no page: where one ends is decided when it is printed. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const parts = unpackText(listZipParts(bytes));
  const body = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/u.test(name));
  if (body === undefined) throw new FormatFault('unknownFormat');
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  const numbered = writeNumbers(text(body), text('word/numbering.xml'), text('word/styles.xml'));
  parts.set(body, Buffer.from(numbered));
  return readHtmlText(await toHtml(writeZip(parts)));
}

/** The parts that hold XML, by name: pictures are never unpacked. Throws where they unpack to more than the limit. */
function unpackText(parts: readonly ZipPart[]): Map<string, Uint8Array> {
  let left = unpackedLimit;
  const unpacked = new Map<string, Uint8Array>();
  for (const part of parts.filter(({ name }) => /\.(?:xml|rels)$/u.test(name))) {
    const text = unpackPart(part, left);
    left -= text.length;
    unpacked.set(part.name, text);
  }
  return unpacked;
}

async function toHtml(archive: Buffer): Promise<string> {
  // Loaded when the first Word document is read: it takes a quarter of a second.
  const { default: mammoth } = await import('mammoth');
  const options = {
    styleMap,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  };
  try {
    return (await mammoth.convertToHtml({ buffer: archive }, options)).value;
  } catch {
    // mammoth names no causes: broken XML, missing parts and wrong relations all end here.
    throw new FormatFault('damaged');
  }
}
