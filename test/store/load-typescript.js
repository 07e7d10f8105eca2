'use strict';
// Lets a script in a process of its own require the program's source as it stands.
const fs = require('node:fs');
const { transformSync } = require('@swc/core');

const swc = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
require.extensions['.ts'] = (module, filename) =>
  module._compile(transformSync(fs.readFileSync(filename, 'utf8'), { ...swc, filename }).code, filename);
