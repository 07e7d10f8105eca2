'use strict';
const { startServer } = require('./private-postgres');

const schema = `CREATE TABLE items (id text, words tsvector)`;

const insert = `INSERT INTO items VALUES
  ($1, setweight(to_tsvector('danish', $2), 'A') || setweight(to_tsvector('danish', $3), 'D'))`;

/** Any of the words: with all of them, as `plainto_tsquery` asks, most questions find nothing. */
const select = `SELECT id FROM items, (SELECT replace(plainto_tsquery('danish', $1)::text, '&', '|')::tsquery AS asked) q
  WHERE words @@ asked ORDER BY ts_rank(words, asked, 1) DESC LIMIT $2`;

/** PostgreSQL's own Danish search over items in a server of its own, gone afterwards. */
async function startPostgres(items) {
  const server = await startServer();
  if (server === null) return 'PostgreSQL is not installed';
  const { client, close } = server;
  await client.query(schema);
  for (const { id, title, text } of items) await client.query(insert, [id, title, text]);
  return {
    search: async (question, limit) => (await client.query(select, [question, limit])).rows.map(({ id }) => id),
    close,
  };
}

module.exports = { startPostgres };
