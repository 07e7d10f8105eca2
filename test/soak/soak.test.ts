import type * as Soak from '../../scripts/load/soak';

/** Compiling and asking on a busy machine; alone it takes some fifteen seconds. */
const timeout = 300_000;

/** Questions until everything is loaded that answers need, and as many to look at after that. */
const part = 400;

/**
 * Bytes that a question may leave behind. What is remembered of conversations and sent answers up to their limits, which
 * so few questions do not reach, is some 3 KB of each; a turn that is held on to is 20 KB and more with its card.
 */
const mostLeft = 8_000;

test(
  'questions by the hundred are answered, and leave no more behind than what the bot means to remember',
  async () => {
    const { soak } = jest.requireActual<typeof Soak>('../../scripts/load/soak');
    const { levels, errors, faults } = await soak(2 * part, part);
    expect(errors).toBe(0);
    expect(faults).toEqual([]);
    const [first, last] = levels;
    expect(levels).toHaveLength(2);
    expect(((last?.needed ?? 0) - (first?.needed ?? 0)) / part).toBeLessThan(mostLeft);
  },
  timeout,
);
