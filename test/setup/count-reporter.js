const { writeSync } = require('node:fs');

const standardOutput = 1;

/**
 * Prints "12 passed, 0 failed, 2 skipped" as the last line on stdout. Jest's own summary goes to stderr, where
 * programs that only want the count would have to look for it.
 */
class CountReporter {
  onRunComplete(_contexts, results) {
    // A test file that could not even be loaded counts as one failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped > 0) counts.push(`${skipped} skipped`);
    // Jest holds its streams back for a moment: only at the exit is this certain to be the last line of both.
    process.once('exit', () => writeSync(standardOutput, `${counts.join(', ')}\n`));
  }
}

module.exports = CountReporter;
