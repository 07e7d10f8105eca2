import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPaper } from '../../src/papers';
import { meetingFacts } from './meeting-facts';

const root = join(__dirname, '..', '..');

type Facts = Record<string, unknown> & {
  readonly items: readonly (Record<string, unknown> & { readonly number: string })[];
};

/** Written by the papers' author from what each paper says, before any parser had read it. */
const facts = JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'samples-facts.json'), 'utf8')) as Record<
  string,
  Facts
>;

function only(keys: readonly string[], values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}

describe.each(Object.entries(facts))('the facts of %s', (file, expected) => {
  test('are those that its author meant', async () => {
    const { meeting } = await readPaper(join(root, 'samples', file));
    const found: Record<string, unknown> & { items: Record<string, unknown>[] } = { ...meetingFacts(meeting) };
    const { items, ...head } = expected;
    expect(only(Object.keys(head), found)).toEqual(head);
    expect(found.items.map((item) => item['number'])).toEqual(items.map((item) => item.number));
    for (const [index, item] of items.entries()) {
      expect(only(Object.keys(item), found.items[index] ?? {})).toEqual(item);
    }
  });
});
