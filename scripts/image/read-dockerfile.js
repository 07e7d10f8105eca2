'use strict';

/** "FROM node:24-bookworm-slim AS build" → its image and its name. Refuses "FROM --platform=x node", which we never write. */
const stageLine = /^FROM ([^\s-]\S*)(?: AS (\S+))?$/u;

/** Lines of a Dockerfile without comments; one that ends in a backslash goes on in the next. */
function instructionsOf(text) {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines
    .join('\n')
    .replaceAll(/\s*\\\n\s*/gu, ' ')
    .split('\n')
    .filter(Boolean);
}

/** "COPY --from=build /app/dist dist" → what it does, with the words after it. */
function parseInstruction(line) {
  const [word, ...rest] = line.split(' ');
  return { word, text: rest.join(' ') };
}

/** "HEALTHCHECK --timeout=5s CMD ["node", "x"]" and "["node", "x"]" → the words of the command. */
function parseCommand(text) {
  return JSON.parse(text.slice(text.indexOf('[')));
}

/** "--from=build /app/dist dist" → where from, what, and where to. */
function parseCopy(text) {
  const words = text.split(' ');
  const from = words[0].startsWith('--from=') ? words.shift().slice('--from='.length) : null;
  return { from, sources: words.slice(0, -1), target: words.at(-1) };
}

/** "A=1 B=2" → names and values. */
function parseVariables(text) {
  return Object.fromEntries(text.split(' ').map((pair) => pair.split(/=(.*)/su, 2)));
}

/** The stages of a Dockerfile, each with its base, its name (null for the last) and its instructions in order. */
function readDockerfile(text) {
  const stages = [];
  for (const line of instructionsOf(text)) {
    const [, base, name = null] = stageLine.exec(line) ?? [];
    if (base) stages.push({ base, name, instructions: [] });
    else stages.at(-1).instructions.push(parseInstruction(line));
  }
  return stages;
}

module.exports = { readDockerfile, parseCommand, parseCopy, parseVariables };
