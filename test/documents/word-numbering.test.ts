import { writeNumbers } from '../../src/documents/word-numbering';

const level = (at: number, format: string, text: string, style = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style}<w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = [
  '<w:abstractNum w:abstractNumId="0">',
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.'),
  '</w:abstractNum><w:abstractNum w:abstractNumId="1">',
  level(0, 'bullet', '•') + level(1, 'lowerLetter', '%2)'),
  '</w:abstractNum><w:abstractNum w:abstractNumId="2">',
  level(0, 'none', ''),
  '</w:abstractNum>',
  ...['0', '1', '2'].map((id) => `<w:num w:numId="${Number(id) + 1}"><w:abstractNumId w:val="${id}"/></w:num>`),
  '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join('');

const styles =
  '<w:style w:styleId="Overskrift2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';

const inList = (list: number, at: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The words of each paragraph with its number written in. */
function shown(...paragraphs: string[]): string[] {
  const written = writeNumbers(paragraphs.join(''), numbering, styles);
  return written
    .split('</w:p>')
    .slice(0, -1)
    .map((paragraph) => paragraph.replaceAll(/<[^>]*>/gu, ''));
}

test('levels count within the one above, and lists go on behind other text', () => {
  const texts = shown(
    inList(1, 0, 'a'),
    inList(1, 1, 'b'),
    inList(1, 1, 'c'),
    '<w:p>x</w:p>',
    inList(1, 0, 'd'),
    inList(1, 1, 'e'),
  );
  expect(texts).toEqual(['1. a', '1.1. b', '1.2. c', 'x', '2. d', '2.1. e']);
});

test('a list may begin anew', () => {
  expect(shown(inList(1, 0, 'a'), inList(1, 0, 'b'), inList(9, 0, 'c'), inList(1, 0, 'd'))).toEqual([
    '1. a',
    '2. b',
    '1. c',
    '2. d',
  ]);
});

test('a style may put its paragraphs into a list, and a paragraph may leave it', () => {
  const heading = '<w:p><w:pPr><w:pStyle w:val="Overskrift2"/></w:pPr><w:r><w:t>Ny vej</w:t></w:r></w:p>';
  const plain =
    '<w:p><w:pPr><w:pStyle w:val="Overskrift2"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Bilag</w:t></w:r></w:p>';
  expect(shown(inList(1, 0, 'a'), heading, plain)).toEqual(['1. a', '1.1. Ny vej', 'Bilag']);
});

test('letters are written as Word writes them; bullets and levels without a number stay', () => {
  expect(shown(inList(2, 1, 'a'), inList(2, 1, 'b'), inList(2, 0, 'c'), inList(3, 0, 'd'))).toEqual([
    'a) a',
    'b) b',
    'c',
    'd',
  ]);
});

test('what a paragraph was before a tracked change does not count', () => {
  const changed = `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>Fri</w:t></w:r></w:p>`;
  expect(shown(changed)).toEqual(['Fri']);
});
