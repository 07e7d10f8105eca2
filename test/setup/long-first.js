const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const tests = join(__dirname, '..');

/**
 * Test files that take ten seconds and more, the longest first: begun at the end, one of them would keep one worker busy
 * and leave the other with nothing to do. A new checkout knows no times, and size says little about them.
 */
const long = [
  'notifications/faults/faults.test.ts',
  'store/postgres/postgres-store.test.ts',
  'browser/playground.test.ts',
  'copies.test.ts',
  'start.test.ts',
  'soak/soak.test.ts',
  'browser/news.test.ts',
  'production/take-over.test.ts',
  'shelf-papers.test.ts',
  'production/production.test.ts',
  'production/stop.test.ts',
  'store/postgres/several-bots.test.ts',
  'notifications/laws.test.ts',
  'teams/conversations.test.ts',
].map((name) => join(tests, name));

class LongFirst extends Sequencer {
  sort(chosen) {
    const missing = long.find((path) => !existsSync(path));
    if (missing) throw new Error(`${missing} is no longer there: take it out of ${__filename}.`);
    const placeOf = ({ path }) => (long.includes(path) ? long.indexOf(path) : long.length);
    return super.sort(chosen).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

module.exports = LongFirst;
