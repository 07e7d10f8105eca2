'use strict';
const path = require('node:path');

/** Plain Lunr with the Danish stemmer and stop words of lunr-languages, used as its own guide shows. */
function plainLunr() {
  const lunr = require('lunr');
  require('lunr-languages/lunr.stemmer.support')(lunr);
  require('lunr-languages/lunr.da')(lunr);
  return {
    build: ({ meetings }) =>
      lunr(function build() {
        this.use(lunr.da);
        this.ref('id');
        this.field('title', { boost: 3 });
        this.field('text');
        for (const { items } of meetings) {
          for (const { id, title, passages } of items) {
            this.add({ id, title, text: passages.map((passage) => passage.text).join('\n') });
          }
        }
      }),
    ask: (index, question) => index.search(question).length,
    store: (index) => JSON.stringify(index),
    load: (stored) => lunr.Index.load(JSON.parse(stored)),
  };
}

/** Hits whose passages are looked for: as many as an answer shows. */
const shown = 10;

/** This project's search, from the question as typed to the hits with their passages. */
function ours() {
  const from = (file) => require(path.join(require('../bin/compiled-folder').compiledFolder(), file));
  const { buildIndex, buildParts } = from('search/build-index');
  const { searchIndex } = from('search/search-index');
  const { loadIndex, storeIndex } = from('search/stored-index');
  const { fingerprintRegister } = from('search/fingerprint');
  const { parseQuestion } = from('questions/parse-question');
  const asker = { circle: null, today: '2026-01-01', language: null };
  return {
    build: (register) => buildIndex(register),
    ask: (index, question) => {
      const { hits } = searchIndex(index, parseQuestion(question, asker));
      for (const hit of hits.slice(0, shown)) if (hit.passage === undefined) throw new Error('A hit has no passage.');
      return hits.length;
    },
    store: (_index, register) => storeIndex(buildParts(register), fingerprintRegister(register)),
    load: (stored, register) => loadIndex(stored, register),
  };
}

module.exports = { engines: { 'plain lunr': plainLunr, ours } };
