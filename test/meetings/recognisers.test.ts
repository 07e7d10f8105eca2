import { groupRecognisers } from '../../src/meetings/attendance';
import { bodyRecognisers } from '../../src/meetings/bodies';
import { caseNumberRecognisers } from '../../src/meetings/case-numbers';
import { caseTypeRecognisers } from '../../src/meetings/case-types';
import { numberRecognisers } from '../../src/meetings/item-headings';
import { outcomeRecognisers } from '../../src/meetings/outcomes';
import { sectionRecognisers } from '../../src/meetings/section-headings';

interface Recogniser {
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
}

const tables = {
  'case types': caseTypeRecognisers,
  sections: sectionRecognisers,
  'item numbers': numberRecognisers,
  'case numbers': caseNumberRecognisers,
  bodies: bodyRecognisers,
  'attendance groups': groupRecognisers,
  outcomes: outcomeRecognisers,
} satisfies Record<string, readonly Recogniser[]>;

const rows = Object.entries(tables).flatMap(([name, table]) =>
  table.map(({ pattern, takes, refuses }: Recogniser) => ({ name, pattern, takes, refuses })),
);

describe.each(rows)('$name', ({ pattern, takes, refuses }) => {
  test(`take "${takes}"`, () => {
    expect(takes).toMatch(pattern);
  });

  test(`refuse "${refuses}"`, () => {
    expect(refuses).not.toMatch(pattern);
  });
});
