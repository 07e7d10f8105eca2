const namespaces = ['office', 'text', 'table', 'style'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);

const writers = {
  heading: ({ level, text }) =>
    `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${escape(text)}</text:h>`,
  paragraph: ({ lines }) => `<text:p>${lines.map(escape).join('<text:line-break/>')}</text:p>`,
  contents: ({ lines }) =>
    lines.map(({ title, page }) => `<text:p>${escape(title)}<text:tab/>${page}</text:p>`).join('\n'),
  list: ({ ordered, start, items }) => {
    const entries = items.map((text, index) => listItem(text, ordered && index === 0 ? start : null));
    return `<text:list text:style-name="${ordered ? 'Numbers' : 'Bullets'}" text:continue-numbering="false">${entries.join('')}</text:list>`;
  },
  table: ({ rows }) => {
    const width = Math.max(...rows.map((cells) => cells.length));
    const columns = `<table:table-column table:number-columns-repeated="${width}"/>`;
    return `<table:table>${columns}${rows.map((cells) => tableRow(cells, width)).join('')}</table:table>`;
  },
};

const listStyles = `<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>`;

/** The parts as an OpenDocument text in one XML file, which LibreOffice turns into a Word document. */
export function toOdt(parts) {
  const headings = [1, 2, 3, 4].map(
    (level) =>
      `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${headings.join('')}</office:styles>
<office:automatic-styles>${listStyles}</office:automatic-styles>
<office:body><office:text>
${parts.map((part) => writers[part.kind](part)).join('\n')}
</office:text></office:body>
</office:document>
`;
}

function listItem(text, start) {
  const value = start === null ? '' : ` text:start-value="${start}"`;
  return `<text:list-item${value}><text:p>${escape(text)}</text:p></text:list-item>`;
}

function tableRow(cells, width) {
  const all = Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const written = all.map((cell) => `<table:table-cell><text:p>${escape(cell)}</text:p></table:table-cell>`);
  return `<table:table-row>${written.join('')}</table:table-row>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
