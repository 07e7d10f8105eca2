import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const nodeGlobals = {
  require: 'readonly',
  module: 'writable',
  exports: 'writable',
  process: 'readonly',
  console: 'readonly',
  __dirname: 'readonly',
  __filename: 'readonly',
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  performance: 'readonly',
  URL: 'readonly',
};

const environment = {
  object: 'process',
  property: 'env',
  message: 'The environment is read in src/main.ts, src/config.ts and src/commands only.',
};

const size = (linesPerFunction) => ({
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: linesPerFunction, skipBlankLines: true, skipComments: true }],
});

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.build/', 'coverage/', 'data/'] },
  // Rules hold for every line: nothing can be switched off in a comment.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: nodeGlobals }, rules: size(60) },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...size(60),
      'no-restricted-properties': ['error', environment],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/main.ts', 'src/config.ts', 'src/commands/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // A describe block is one function; what counts there is the length of each test.
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: { ...size(300), 'no-restricted-properties': 'off' },
  },
);
