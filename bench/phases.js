'use strict';
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { makeCollection } = require('./items');

const from = (file) => require(path.join(compiledFolder(), file));

/** What a build of ours is made of, in a process that has looked up no word before; prints milliseconds as JSON. */
function measurePhases(items) {
  const { register } = makeCollection(items);
  const { itemsOf, assembleIndex } = from('search/build-index');
  const { readItems } = from('search/read-items');
  const { wordKeys } = from('danish/word-forms');
  const { buildWordTable } = from('search/word-table');
  const phases = {};
  const timed = (name, work) => {
    const start = performance.now();
    const result = work();
    phases[name] = performance.now() - start;
    return result;
  };
  timed('dictionary', () => wordKeys('botilbud'));
  const read = timed('reading', () => readItems(itemsOf(register)));
  timed('basic forms', () => read.postings.words.forEach((word) => wordKeys(word)));
  const table = timed('compounds', () => buildWordTable(read.postings));
  timed('lunr', () => assembleIndex({ read, table }, register));
  return { words: read.postings.words.length, phases };
}

process.stdout.write(JSON.stringify(measurePhases(Number(process.argv[2]))));
