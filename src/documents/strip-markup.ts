interface MarkupRule {
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly takes: string;
  readonly refuses: string;
}

/** Markdown and HTML that stand for looks, not for words. Applied in this order to one line. */
export const markupRules: readonly MarkupRule[] = [
  { pattern: /!\[[^\]]*\]\([^)]*\)/gu, replacement: '', takes: '![](kort.png)', refuses: 'Hurra! [1] (2)' },
  { pattern: /\[([^\]]+)\]\([^)\s]*\)/gu, replacement: '$1', takes: '[her](#)', refuses: '[her] (se bilag)' },
  { pattern: /<(?:br|\/p)\s*\/?>/giu, replacement: ' ', takes: 'juni<br/>juli', refuses: 'a < b' },
  { pattern: /<\/t[dh]>\s*(?=<t[dh][\s>])/giu, replacement: '\t', takes: '</td><td>', refuses: '</td></tr>' },
  { pattern: /<\/?(?:table|thead|tbody)(?:\s[^<>]*)?>/giu, replacement: '', takes: '<table>', refuses: 'tabel <5' },
  {
    pattern: /<\/?(?:p|b|i|u|em|strong|span|sup|sub|a|td|th|tr)(?:\s[^<>]*)?>/giu,
    replacement: '',
    takes: '<b>I alt</b>',
    refuses: 'x <5 og y> 3',
  },
  { pattern: /\*\*(.+?)\*\*/gu, replacement: '$1', takes: '**2.1**', refuses: '2**10' },
  // Bold that goes on over a line's end leaves a mark on each line.
  { pattern: /^\s*\*\*(?=\S)|(?<=\S)\*\*\s*$/gu, replacement: '', takes: 'og ny strategi**', refuses: 'a ** b' },
  {
    pattern: /(^|[\s(])\*(?!\s)([^*]+?)\*(?=$|[\s.,:;)])/gu,
    replacement: '$1$2',
    takes: '*Indsats:* nyt',
    refuses: '5 * 3 * 2',
  },
  { pattern: /^\s{0,3}#{1,6}\s+/u, replacement: '', takes: '## 2.6', refuses: '#1 på listen' },
  {
    pattern: /\\([()[\]_*#])/gu,
    replacement: '$1',
    takes: String.raw`Referat \(kl.dk\)`,
    refuses: String.raw`C:\temp`,
  },
  { pattern: /&nbsp;|\u00a0/giu, replacement: ' ', takes: 'kl.&nbsp;9', refuses: 'R&D' },
  { pattern: /&amp;/giu, replacement: '&', takes: 'Bo &amp; Co', refuses: '&lt;' },
];

/** One line without Markdown or HTML markup. Tabs stay: they part the cells of a row. */
export function stripMarkup(line: string): string {
  if (!/[*#<[\\&\u00a0]/u.test(line)) return line;
  return markupRules.reduce((text, rule) => text.replace(rule.pattern, rule.replacement), line);
}
