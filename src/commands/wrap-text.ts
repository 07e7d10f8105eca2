/** Columns of a terminal that every machine has. */
const columns = 80;

/** "– " and "- " before a point, spaces before a line: what follows hangs below the words. */
const lead = /^(\s*(?:[–-]\s)?)/u;

/** Text with no line above 80 columns, broken between words; a word that is longer stands alone. */
export function wrapText(text: string): string {
  return text.replaceAll('\t', ' | ').split('\n').flatMap(wrapLine).join('\n');
}

function wrapLine(line: string): string[] {
  const start = lead.exec(line)?.[1] ?? '';
  const hang = ' '.repeat(start.length);
  const lines: string[] = [];
  let current = start;
  for (const word of line.slice(start.length).split(/ +/u)) {
    const isFirst = current.trim() === '' || current === start;
    const longer = isFirst ? current + word : `${current} ${word}`;
    if (longer.length <= columns || isFirst) {
      current = longer;
    } else {
      lines.push(current);
      current = hang + word;
    }
  }
  return [...lines, current.trimEnd()];
}
