/** Pages as KL's papers have them: a running head with body and date, the page number below it. */
const page = (head) => `
@page { size: A4; margin: 28mm 24mm 30mm;
  @top-left { content: "${head}"; font: 8pt sans-serif }
  @bottom-right { content: "SIDE | " counter(page); font: 8pt sans-serif } }`;

const text = `
body { font: 10.5pt/1.35 "Liberation Sans", sans-serif; margin: 0 }
h1 { font-size: 20pt } h2 { font-size: 15pt; break-before: page } h3 { font-size: 12.5pt; margin-top: 22pt }
h4 { font-size: 10.5pt; margin: 10pt 0 2pt } p { margin: 0 0 8pt }
table { border-collapse: collapse; margin: 6pt 0 10pt } td, th { padding: 2pt 8pt; text-align: left; vertical-align: top }
.contents { display: flex; margin: 0; gap: 4pt } .contents span:first-child { flex: 0 1 auto }
.contents .dots { flex: 1; color: #666 }`;

/**
 * One column, ragged right, as a browser prints it. Paragraphs are kept together: where one ends with a full line at the
 * end of a page, nothing tells whether it goes on.
 */
export const plainStyle = (head) => `${page(head)}${text}
p { break-inside: avoid }`;

/** Broken words, text set in full lines, and everyone who was there in two columns. */
export const denseStyle = (head) => `${page(head)}${text}
p, li { hyphens: auto; text-align: justify } body { font-size: 9.5pt } h2 { break-before: auto }
.contents { display: block }
.people { columns: 2; column-gap: 12mm; text-align: left; hyphens: none }`;
