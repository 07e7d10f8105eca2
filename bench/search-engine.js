'use strict';
const path = require('node:path');
const { compiledFolder } = require('../bin/compiled-folder');
const { makeCollection } = require('./items');

const from = (file) => require(path.join(compiledFolder(), file));
const { buildAnswer } = from('answers/build-answer');
const { parseQuestion } = from('questions/parse-question');

const today = '2026-01-01';
const asker = { circle: null, today, language: null };

/** Answers measured, after some that nobody measures: compiled code is what a running bot has. */
const measured = 300;
const warmUp = 50;

async function measureAnswers(questions, answer) {
  const first = [];
  const times = [];
  for (const [at, text] of questions.slice(0, warmUp + measured).entries()) {
    const start = performance.now();
    const { hits } = await answer(parseQuestion(text, asker));
    if (at < warmUp) continue;
    times.push(performance.now() - start);
    first.push(hits[0] ? `${hits[0].meeting}/${hits[0].number}` : null);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)];
  globalThis.gc();
  return { p50: at(0.5), p99: at(0.99), rss: process.memoryUsage().rss / 2 ** 20, first };
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

/** The register and its index in memory; a start loads the stored index beside the papers that were read. */
async function lunr(items) {
  const { register, questions } = makeCollection(items);
  const { buildIndex, buildParts } = from('search/build-index');
  const { loadIndex, storeIndex } = from('search/stored-index');
  const { fingerprintRegister } = from('search/fingerprint');
  const [, fill] = await timed(() => buildIndex(register));
  const stored = storeIndex(buildParts(register), fingerprintRegister(register));
  const [index, start] = await timed(() => loadIndex(stored, register));
  const answers = await measureAnswers(questions, (question) =>
    Promise.resolve(buildAnswer(question, register, index, today)),
  );
  return { fill, start, ...answers };
}

/** Puts the items into the database, as a bot does that finds new papers. */
async function fill(items, url) {
  const { register } = makeCollection(items);
  const { openShelf } = from('store/postgres/shelf/open-shelf');
  const { buildLexicon } = from('search/lexicon');
  const { searchedWords } = from('search/item-words');
  const { countWords, shelveMeeting, ShelvedWords } = from('search/shelve-meeting');
  const shelf = await openShelf(url);
  const [, time] = await timed(() =>
    shelf.write('bench', async (writer) => {
      await writer.begin();
      const seen = new Map();
      for (const meeting of register.meetings)
        for (const item of meeting.items) countWords(searchedWords(item), 1, seen);
      const words = new ShelvedWords(buildLexicon({ words: [], abbreviations: [], items: 0 }), seen);
      for (const meeting of register.meetings) {
        await writer.replaceGroup(meeting.id, [shelveMeeting(full(meeting), words)], [], []);
      }
      await writer.replaceWords(words.changed());
      await writer.finish();
    }),
  );
  await shelf.close();
  return { fill: time };
}

/** What a paper's meeting has beside its items. */
function full(meeting) {
  return { participants: [], absent: [], guests: [], nextMeeting: null, upcoming: [], problems: [], ...meeting };
}

/** A copy of the bot that starts beside a filled database. */
async function postgres(items, url) {
  const { questions } = makeCollection(items);
  const { openShelf } = from('store/postgres/shelf/open-shelf');
  const { openShelfPapers } = from('shelf-papers');
  const shelf = await openShelf(url);
  globalThis.gc();
  const [papers, start] = await timed(() => openShelfPapers(shelf));
  const answers = await measureAnswers(questions, async (question) => {
    const { register, index } = await papers.fetch([question], [], today);
    return buildAnswer(question, register, index, today);
  });
  await shelf.close();
  return { start, ...answers };
}

const steps = { lunr, fill, postgres };
const [step, items, url] = process.argv.slice(2);
void steps[step](Number(items), url).then((figures) => process.stdout.write(JSON.stringify(figures)));
