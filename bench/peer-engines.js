'use strict';
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.da')(lunr);
const { startPostgres } = require('./peer-postgres');

/** A word in the title is worth three in the text, in every engine that can be told so. */
const titleBoost = 3;

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}§]+/gu) ?? [];

const isStopWord = (word) => lunr.da.stopWordFilter(new lunr.Token(word)) === undefined;

/** Snowball's Danish stem, as lunr-languages has it. */
const stem = (word) => lunr.da.stemmer(new lunr.Token(word)).toString();

/** MiniSearch has no Danish of its own: the stop words and stems of lunr-languages, as its manual shows for terms. */
function startMiniSearch(items, searchOptions) {
  const MiniSearch = require('minisearch');
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: (term) => (isStopWord(term) ? null : stem(term)),
    searchOptions: { boost: { title: titleBoost }, ...searchOptions },
  });
  index.addAll(items);
  return { search: (question) => index.search(question).map(({ id }) => id) };
}

function startLunr(items) {
  const index = lunr(function build() {
    this.use(lunr.da);
    this.ref('id');
    this.field('title', { boost: titleBoost });
    this.field('text');
    for (const item of items) this.add(item);
  });
  const ask = (question) => index.query((query) => query.term(lunr.tokenizer(question)));
  return { search: (question) => ask(question).map(({ ref }) => ref) };
}

async function startOrama(items) {
  const { create, insertMultiple, search } = require('@orama/orama');
  const { language, stemmer } = require('@orama/stemmers/danish');
  const index = await create({
    schema: { id: 'string', title: 'string', text: 'string' },
    components: { tokenizer: { language, stemming: true, stemmer } },
  });
  await insertMultiple(index, items);
  const options = { properties: ['title', 'text'], boost: { title: titleBoost } };
  return {
    search: async (question, limit) => {
      const words = wordsOf(question).filter((word) => !isStopWord(word));
      const { hits } = await search(index, { term: words.join(' '), limit, ...options });
      return hits.map(({ document }) => document.id);
    },
  };
}

function startSqlite(items) {
  const Database = require('libsql');
  const database = new Database(':memory:');
  database.exec(
    `CREATE VIRTUAL TABLE items USING fts5(id UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 0')`,
  );
  const insert = database.prepare('INSERT INTO items (id, title, text) VALUES (?, ?, ?)');
  for (const { id, title, text } of items) insert.run(id, title, text);
  const select = database.prepare(
    `SELECT id FROM items WHERE items MATCH ? ORDER BY bm25(items, 0, ${titleBoost}, 1) LIMIT ?`,
  );
  const search = (question, limit) => {
    const words = wordsOf(question).filter((word) => !isStopWord(word) && word !== '§');
    if (words.length === 0) return [];
    return select.all(words.map((word) => `"${word}"*`).join(' OR '), limit).map(({ id }) => id);
  };
  return { search, close: () => database.close() };
}

/** Name → starts an engine over the items, or says in words why it cannot. */
const peers = {
  'PostgreSQL danish': startPostgres,
  'Orama Danish': startOrama,
  'SQLite FTS5, prefixes': startSqlite,
  'Lunr, lunr-languages': startLunr,
  'MiniSearch, stemming': (items) => startMiniSearch(items, {}),
  'MiniSearch, stemming, prefix, fuzzy': (items) => startMiniSearch(items, { prefix: true, fuzzy: 0.2 }),
};

module.exports = { peers };
