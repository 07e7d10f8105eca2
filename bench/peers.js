'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { peers } = require('./peer-engines');

const root = path.join(__dirname, '..');
const shared = path.join(root, '..', 'shared');

/** Papers with questions judged over them: the real ones where they lie beside the checkout, and the samples. */
const sets = [
  { documents: path.join(shared, 'documents'), questions: path.join(shared, 'relevance', 'questions.json') },
  {
    documents: path.join(root, 'samples'),
    questions: path.join(root, 'test', 'fixtures', 'questions', 'samples.json'),
  },
];

/** Hits that the measures look at. */
const depth = 10;

const program = (file) => require(path.join(compiledFolder(), file));

/** An item as a general engine is given it: its title, and all that is written in it. */
function describeItem({ id, title, body, date, caseNumber, passages }) {
  const text = [body, date, caseNumber ?? '', ...passages.map((passage) => passage.text)].join('\n');
  return { id, title, text };
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Means over the questions that have an answer, and how many of the others found nothing. */
function figuresOf(judged, found) {
  const { scoreHits } = program('commands/score-answer');
  const isAnswerable = ({ relevant }) => Object.values(relevant).some((grade) => grade > 0);
  const scores = judged.flatMap((question, at) =>
    isAnswerable(question) ? [scoreHits(found[at], question.relevant)] : [],
  );
  const unanswerable = judged.flatMap((question, at) => (isAnswerable(question) ? [] : [found[at]]));
  return [
    ...['ndcg5', 'p1', 'mrr'].map((name) => mean(scores.map((score) => score[name])).toFixed(3)),
    `${unanswerable.filter((ids) => ids.length === 0).length}/${unanswerable.length}`,
  ];
}

function printRow(name, cells) {
  process.stdout.write(`${name.padEnd(38)}${cells.map((cell) => cell.padStart(14)).join('')}\n`);
}

async function measurePeer(name, start, items, judged) {
  const engine = await start(items);
  if (typeof engine === 'string') {
    process.stdout.write(`${name.padEnd(38)}  skipped: ${engine}\n`);
    return;
  }
  const found = [];
  try {
    for (const { question } of judged) found.push((await engine.search(question, depth)).slice(0, depth));
  } finally {
    await engine.close?.();
  }
  printRow(name, figuresOf(judged, found));
}

async function measureSet({ documents, questions }) {
  const { ask, readCollection } = program('collection');
  const collection = await readCollection(documents);
  const judged = JSON.parse(fs.readFileSync(questions, 'utf8'));
  const items = collection.register.meetings.flatMap((meeting) => meeting.items).map(describeItem);
  const heading = `${path.relative(root, documents)}: ${items.length} items, ${judged.length} questions`;
  process.stdout.write(`\n${heading}\n`);
  printRow('', ['nDCG@5', 'P@1', 'MRR', 'nothing found']);
  for (const [name, start] of Object.entries(peers)) await measurePeer(name, start, items, judged);
  const asker = { circle: null, today: '2026-01-01', language: null };
  const idsOf = ({ hits }) => hits.slice(0, depth).map(({ meeting, number }) => `${meeting}/${number}`);
  printRow(
    'ours',
    figuresOf(
      judged,
      judged.map(({ question }) => idsOf(ask(collection, question, asker))),
    ),
  );
}

async function main() {
  for (const set of sets.filter(({ questions }) => fs.existsSync(questions))) await measureSet(set);
}

main().catch((fault) => {
  process.stderr.write(`${fault.stack}\n`);
  process.exitCode = 1;
});
