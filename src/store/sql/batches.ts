/** PostgreSQL takes 65,535 values in a statement, SQLite 32,766: this many rows of ten columns, and no more text to build. */
const largest = 512;

/**
 * A long list in pieces of 512, 256, … 1, so that few different statements come of it: each of them is prepared once and
 * kept. 700 are 512, 128, 32, 16, 8 and 4.
 */
export function inBatches<Item>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  let size = largest;
  for (let from = 0; from < items.length; from += size) {
    while (size > items.length - from) size /= 2;
    batches.push(items.slice(from, from + size));
  }
  return batches;
}
