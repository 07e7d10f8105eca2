const writers = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${text}`,
  paragraph: ({ lines }) => lines.join('\n'),
  contents: ({ lines }) => lines.map(({ title, page }) => `${title} .....\t${page}`).join('\n'),
  list: ({ ordered, start, items }) =>
    items.map((text, index) => `${ordered ? `${start + index}.` : '-'} ${text}`).join('\n'),
  table: ({ rows }) => rows.flatMap((cells, index) => [row(cells), ...(index === 0 ? [rule(cells)] : [])]).join('\n'),
};

/** The parts as a Markdown document. */
export function toMarkdown(parts) {
  return `${parts.map((part) => writers[part.kind](part)).join('\n\n')}\n`;
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

function rule(cells) {
  return row(cells.map(() => '---'));
}
