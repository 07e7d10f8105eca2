/** Signs without a width of their own: soft hyphen, zero-width space and joiners, byte-order mark. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Control characters other than tab and line end, which programs leave in their files. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

/** Words in one line: white space folded, invisible signs gone. Tabs stay, since they part the cells of a row. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(invisible, '')
    .replaceAll(controls, '')
    .split('\t')
    .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
    .join('\t')
    .replaceAll(/^\t+|\t+$/gu, '');
}
