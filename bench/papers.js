'use strict';
const { Buffer } = require('node:buffer');
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { seededRandom } = require('./random');
const { makeVocabulary, wordSource } = require('./words');

const linesPerPage = 44;
const wordsPerLine = 11;

/** Lines of a paper's pages: an item every second page, in paragraphs of made-up words. */
function makePages(pages) {
  const random = seededRandom(7);
  const next = wordSource(makeVocabulary(random), random);
  const line = () => Array.from({ length: wordsPerLine }, next).join(' ');
  return Array.from({ length: pages }, (_, page) => {
    const lines = Array.from({ length: linesPerPage }, line);
    if (page % 2 === 0) lines.splice(0, 2, `${page / 2 + 1}. ${next()} ${next()}`, 'Sagsfremstilling');
    return lines;
  });
}

function makeText(pages) {
  return makePages(pages)
    .map((lines) => lines.join('\n'))
    .join('\n\f');
}

/** The smallest PDF that shows its text: one font that every reader has, one stream a page. */
function makePdf(pages) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = [];
  for (const lines of makePages(pages)) {
    const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/gu, '\\$&')}) Tj T*`).join('\n');
    const content = `BT /F1 10 Tf 14 TL 60 780 Td\n${shown}\nET`;
    objects.push(`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
    const parts = `/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R`;
    objects.push(`<< /Type /Page /Parent 2 0 R ${parts} >>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  return writePdf(objects);
}

function writePdf(objects) {
  const chunks = [Buffer.from('%PDF-1.4\n')];
  let length = chunks[0].length;
  const places = objects.map((object, index) => {
    const place = `${String(length).padStart(10, '0')} 00000 n \n`;
    chunks.push(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`, 'latin1'));
    length += chunks.at(-1).length;
    return place;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  chunks.push(
    Buffer.from(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`),
  );
  return Buffer.concat(chunks);
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relation}" Target="word/document.xml"/></Relationships>`;
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The smallest Word document: one paragraph for every four lines. */
function makeDocx(pages) {
  const { writeZip } = require(path.join(compiledFolder(), 'documents', 'write-zip'));
  const paragraphs = makePages(pages).flatMap((lines) =>
    Array.from({ length: lines.length / 4 }, (_, at) => lines.slice(4 * at, 4 * at + 4).join(' ')),
  );
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const document = `<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`;
  const parts = { '[Content_Types].xml': types, '_rels/.rels': relations, 'word/document.xml': document };
  return writeZip(new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));
}

/** By ending: the bytes of a paper of so many pages. */
const paperMakers = { '.txt': makeText, '.pdf': makePdf, '.docx': makeDocx };

module.exports = { paperMakers };
