import { fieldNames, fieldRules } from './fields';

/** How much length counts: 0 not at all, 1 fully. Half: a thorough item is not a worse one. */
const lengthShare = 0.5;

interface Columns {
  readonly field: ArrayLike<number>;
  readonly length: ArrayLike<number>;
}

/** Text number → what one occurrence of a word in it is worth. `firstText`: item number → number of its first text. */
export function weighTexts({ field, length }: Columns, firstText: Uint32Array): Float32Array {
  const weights = new Float32Array(field.length);
  const lengths = new Float64Array(fieldNames.length);
  for (let item = 0; item + 1 < firstText.length; item += 1) {
    const from = firstText[item] ?? 0;
    const to = firstText[item + 1] ?? 0;
    lengths.fill(0);
    for (let text = from; text < to; text += 1) {
      const at = field[text] ?? 0;
      lengths[at] = (lengths[at] ?? 0) + (length[text] ?? 0);
    }
    for (let text = from; text < to; text += 1) weights[text] = weigh(field[text] ?? 0, lengths[field[text] ?? 0] ?? 0);
  }
  return weights;
}

function weigh(field: number, words: number): number {
  const name = fieldNames[field];
  if (name === undefined) return 0;
  const { weight, usualLength } = fieldRules[name];
  // A field shorter than usual is no better for it: a title of two words would otherwise count double.
  return weight / (1 - lengthShare + (lengthShare * Math.max(words, usualLength)) / usualLength);
}
