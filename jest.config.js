const swc = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Types are checked once, by `npm run types`; swc only strips them.
  transform: { '\\.ts$': ['@swc/jest', swc] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.build/'],
  globalSetup: '<rootDir>/test/setup/run-folder.ts',
  globalTeardown: '<rootDir>/test/setup/remove-run-folder.ts',
  setupFiles: ['<rootDir>/test/setup/loopback-only.ts'],
  // Each test file runs in a context of its own, where `Math` costs a look-up at every letter of the dictionary: with it
  // in hand, a file that searches is ready in half the time.
  sandboxInjectedGlobals: ['Math'],
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/setup/long-first.js',
  // The first question of a test file reads the dictionary and a folder of papers: seconds on a busy machine.
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/test/setup/count-reporter.js'],
};
