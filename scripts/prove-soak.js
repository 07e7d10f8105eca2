// Whether memory grows with what is asked: 20,000 questions through the whole bot, as people in Teams send them.
'use strict';
const { soak } = require('./load/soak');

const total = Number(process.env.QUESTIONS ?? 20_000);

/** By then code is compiled, the dictionary is read, and everything that has a limit is full. */
const settled = 2_000;

/** The most that memory may be above its level after the first questions. */
const most = 1.1;

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/**
 * What the process holds beside what it needs goes up and down by half, with what was garbage at that moment. What it never
 * gives back again shows in the lowest of the last readings.
 */
function growthOfProcess(levels) {
  const held = levels.map(({ rss }) => rss);
  return Math.min(...held.slice(-3)) / Math.max(...held.slice(0, 3));
}

async function prove() {
  process.stdout.write(`${'questions'.padStart(10)}${'needed'.padStart(14)}${'process'.padStart(14)}\n`);
  const { levels, errors, faults } = await soak(total, settled, ({ asked, needed, rss }) => {
    process.stdout.write(
      `${String(asked).padStart(10)}${megabytes(needed).padStart(14)}${megabytes(rss).padStart(14)}\n`,
    );
  });
  const growth = { needed: levels.at(-1).needed / levels[0].needed, process: growthOfProcess(levels) };
  const isProven =
    levels.length > 1 && errors === 0 && faults.length === 0 && Object.values(growth).every((ratio) => ratio <= most);
  const ratios = Object.entries(growth).map(([name, ratio]) => `${name} ${ratio.toFixed(3)}`);
  process.stdout.write(`${isProven ? 'PROVEN' : 'NOT PROVEN'}: ${ratios.join(', ')} (≤ ${most}), ${errors} errors\n`);
  for (const fault of faults.slice(0, 5)) process.stdout.write(`${fault}\n`);
  process.exitCode = isProven ? 0 : 1;
}

void prove();
