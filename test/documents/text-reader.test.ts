import { readTextBlocks } from '../../src/documents/text-reader';

/** "kind: text", with ¶ where there is space above. */
function shown(text: string): string[] {
  return readTextBlocks(text).map((block) => `${block.gap ? '¶ ' : ''}${block.kind}: ${block.text}`);
}

test('a paragraph broken over lines is one block, its broken words rejoined', () => {
  const text = [
    'KKR har med K17 drøftet de fælles rammer for de nye ind-',
    'satsområder på det social- og undervisningspolitiske om-',
    'råde, og K17 peger på, at der mangler pladser i regionen.',
    '',
    'Kort linje.',
  ].join('\n');
  expect(shown(text)).toEqual([
    'line: KKR har med K17 drøftet de fælles rammer for de nye indsatsområder på det social- og undervisningspolitiske område, og K17 peger på, at der mangler pladser i regionen.',
    '¶ line: Kort linje.',
  ]);
});

test('a word broken over a blank line is rejoined', () => {
  expect(shown('En kommune kan selv bygge botilbudskapacite-\n\nten op til egne borgere.')).toEqual([
    'line: En kommune kan selv bygge botilbudskapaciteten op til egne borgere.',
  ]);
});

test('list items keep their mark, and a row its cells', () => {
  expect(shown('Punkter:\n- Miljø\n– Natur\n• Vand\nGreve\t3')).toEqual([
    'line: Punkter:',
    'listItem: - Miljø',
    'listItem: – Natur',
    'listItem: • Vand',
    'row: Greve\t3',
  ]);
});

test('the rows of a table know its heading, also one of two rows', () => {
  const rows = readTextBlocks('Kommune\tKvote\t\n\tAntal 2023\tAntal 2024\nFaxe\t4\t5');
  expect(rows.map((row) => row.columns)).toEqual([
    undefined,
    undefined,
    ['Kommune', 'Kvote Antal 2023', 'Kvote Antal 2024'],
  ]);
});

test('the annex mark goes', () => {
  expect(shown('Før.\n./. Notat er vedlagt.\n./.\n\nEfter.')).toEqual([
    'line: Før.',
    '¶ line: Notat er vedlagt.',
    '¶ line: Efter.',
  ]);
});
