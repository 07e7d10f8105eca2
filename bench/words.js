'use strict';
const { inflect, readEndings, readWords } = require('./inflections');

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

/** Rules of the dictionary: "sag" takes -s before another word, "ramme" joins as it is, nouns have a definite form. */
const joinsWithS = '29';
const joinsAsItIs = '31';
const definite = ['2', '4'];

/** Drawn so often, words are about as long as in the papers (9.8 letters) and as seldom compounds (one in ten). */
const drawn = 3;

const syllables = 'al an bak bir dal em fro gar hol is jør kar lun mad nor ot pil rav ste tru ul vin'.split(' ');

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** The shortest word of some: papers use short words more often than a dictionary lists them. */
function pickShort(words, random) {
  const some = Array.from({ length: drawn }, () => pick(words, random));
  return some.reduce((shortest, other) => (other.word.length < shortest.word.length ? other : shortest));
}

/** What the words are taken from: words of the dictionary with their inflections, and the parts of new compounds. */
function readPieces() {
  const endings = readEndings();
  const words = readWords();
  const withRule = (...rules) => words.filter((entry) => rules.some((rule) => entry.rules.includes(rule)));
  return {
    words,
    inflected: (entry, random) => pick([entry.word, ...inflect(entry, endings)], random),
    nouns: withRule(...definite),
    fronts: withRule(joinsWithS, joinsAsItIs),
  };
}

/** "tilsyns-", "ramme-". */
const joined = ({ word, rules }) => (rules.includes(joinsAsItIs) ? word : `${word}s`);

/**
 * Kinds of words with their share among the different words of the five papers: basic forms and inflections of the
 * dictionary, compounds that it does not have ("temadrøftelser"), numbers, names, hyphen compounds ("EU-systemet").
 */
const kinds = [
  { share: 0.346, make: ({ words }, random) => pickShort(words, random).word },
  { share: 0.34, make: ({ words, inflected }, random) => inflected(pickShort(words, random), random) },
  {
    share: 0.145,
    make: ({ fronts, nouns, inflected }, random) =>
      joined(pickShort(fronts, random)) + inflected(pickShort(nouns, random), random),
  },
  { share: 0.108, make: (_pieces, random) => String(Math.floor(10 ** (1 + 4 * random()))) },
  { share: 0.041, make: (_pieces, random) => Array.from({ length: 3 }, () => pick(syllables, random)).join('') },
  {
    share: 0.02,
    make: ({ nouns, inflected }, random) => `${pick(syllables, random)}-${inflected(pickShort(nouns, random), random)}`,
  },
];

function makeWord(pieces, random) {
  let rest = random();
  const kind = kinds.find(({ share }) => (rest -= share) < 0) ?? kinds[0];
  return kind.make(pieces, random);
}

/** Words as the papers have them, most frequent first. */
function makeVocabulary(random) {
  const pieces = readPieces();
  const words = new Set();
  while (words.size < differentWords) words.add(makeWord(pieces, random));
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
