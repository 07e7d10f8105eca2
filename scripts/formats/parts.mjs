/**
 * The parts of a paper that every format has a way to show. They come from the blocks of the text reader, so that all
 * formats are made of the same words.
 *
 * { kind: 'heading', level: 1–4, text } | { kind: 'paragraph', lines } | { kind: 'contents', lines: [{ title, page }] }
 * | { kind: 'list', ordered, start, items } | { kind: 'table', head, rows }
 */
export function toParts(blocks, { contents, starts, isSection }) {
  const headings = new Map(starts.flatMap(({ at, bodyAt }) => range(at, bodyAt).map((index) => [index, at])));
  const parts = [];
  for (const [index, block] of blocks.entries()) {
    const last = parts.at(-1);
    const start = headings.get(index);
    if (contents.blocks.has(index)) addTo(last, 'contents', parts, 'lines', contentsLine(block.text));
    else if (start !== undefined && start !== index) last.text += ` ${block.text}`;
    else if (start === index) parts.push({ kind: 'heading', level: itemLevel(block.text), text: block.text });
    else if (isSection(block.text)) parts.push({ kind: 'heading', level: 4, text: block.text });
    else if (block.kind === 'heading' || /^[^a-zæøå]{6,40}$/u.test(block.text))
      parts.push({ kind: 'heading', level: block.kind === 'heading' ? 4 : 1, text: block.text });
    else if (block.kind === 'row') addRow(parts, block);
    else if (block.kind === 'listItem') addItem(parts, block.text.replace(/^\S+\s+/u, ''), null);
    else if (/^\d{1,2}\. /u.test(block.text)) addNumbered(parts, block.text);
    else addLine(parts, block);
  }
  return parts.map(withoutLoneNumber);
}

/** A number alone is no list: "12. marts 2025", "2. Beslutningssager" above its text. */
function withoutLoneNumber(part) {
  if (!part.ordered || part.items.length > 1) return part;
  return { kind: 'paragraph', lines: [`${part.start}. ${part.items[0]}`] };
}

function range(from, to) {
  return Array.from({ length: Math.max(1, to - from) }, (_, index) => from + index);
}

function itemLevel(text) {
  return /^\d+\.\d/u.test(text) ? 3 : 2;
}

function contentsLine(text) {
  const [, title, page] = /^(.*?)[\s.\t]*?(\d+)$/u.exec(text.replaceAll('\t', ' ')) ?? [null, text, ''];
  return { title: title.replace(/[.\s]+$/u, ''), page };
}

function addTo(last, kind, parts, list, entry) {
  if (last?.kind === kind) last[list].push(entry);
  else parts.push({ kind, [list]: [entry] });
}

function addRow(parts, block) {
  const last = parts.at(-1);
  const cells = block.text.split('\t');
  if (last?.kind === 'table') {
    last.head ||= block.columns !== undefined;
    last.rows.push(cells);
  } else parts.push({ kind: 'table', head: false, rows: [cells] });
}

function addItem(parts, text, number) {
  const last = parts.at(-1);
  const goesOn = number === null ? !last?.ordered : last?.ordered && number === last.start + last.items.length;
  if (last?.kind === 'list' && goesOn) last.items.push(text);
  else parts.push({ kind: 'list', ordered: number !== null, start: number ?? 1, items: [text] });
}

function addNumbered(parts, text) {
  const [number, ...words] = text.split(' ');
  addItem(parts, words.join(' '), Number.parseInt(number, 10));
}

function addLine(parts, block) {
  const last = parts.at(-1);
  if (!block.gap && last?.kind === 'paragraph') last.lines.push(block.text);
  else parts.push({ kind: 'paragraph', lines: [block.text] });
}
