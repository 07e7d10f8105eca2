const writers = {
  heading: ({ level, text }) => `<h${level}>${escape(text)}</h${level}>`,
  paragraph: ({ lines }) => `<p${lines.length > 6 ? ' class="people"' : ''}>${lines.map(escape).join('<br>\n')}</p>`,
  contents: ({ lines }) => lines.map(contentsLine).join('\n'),
  list: ({ ordered, start, items }) => {
    const entries = items.map((text) => `  <li>${escape(text)}</li>`).join('\n');
    return ordered ? `<ol start="${start}">\n${entries}\n</ol>` : `<ul>\n${entries}\n</ul>`;
  },
  table: ({ head, rows }) => {
    const width = Math.max(...rows.map((cells) => cells.length));
    const lines = rows.map((cells, index) => tableRow(cells, width, head && index === 0 ? 'th' : 'td'));
    return `<table>\n${lines.join('\n')}\n</table>`;
  },
};

/** The parts as a web page. `style` is CSS; `head` and `foot` stand around the paper as a site's own words do. */
export function toHtml(parts, { title, style = '', around = ['', ''] }) {
  const body = parts.map((part) => writers[part.kind](part)).join('\n');
  return `<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${around[0]}<main>
${body}
</main>
${around[1]}</body>
</html>
`;
}

function contentsLine({ title, page }) {
  return `<p class="contents"><span>${escape(title)}</span> <span class="dots">........</span> <span>${page}</span></p>`;
}

function tableRow(cells, width, tag) {
  const all = Array.from({ length: width }, (_, index) => cells[index] ?? '');
  return `  <tr>${all.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
