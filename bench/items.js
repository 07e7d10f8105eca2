'use strict';
const { seededRandom } = require('./random');
const { makeVocabulary, wordSource } = require('./words');

const bodies = ['KKR Sjælland', 'KKR Syddanmark', 'KKR Hovedstaden', 'KKR Midtjylland', 'KKR Nordjylland'];

const itemsPerMeeting = 15;

/** Words of each section; 350 with the eight of the title. */
const sectionWords = { background: 52, recommendation: 30, presentation: 220, decision: 40 };

function sentence(words, next) {
  return Array.from({ length: words }, next).join(' ');
}

/** Paragraphs of about sixty words, as papers have them. */
function passages(next) {
  return Object.entries(sectionWords).flatMap(([section, words]) => {
    const paragraphs = Math.max(1, Math.round(words / 60));
    return Array.from({ length: paragraphs }, () => ({
      section,
      kind: 'paragraph',
      text: `${sentence(Math.round(words / paragraphs), next)}.`,
      page: null,
    }));
  });
}

function makeItem(meeting, ordinal, next) {
  const written = passages(next);
  const textOf = (section) =>
    written
      .filter((passage) => passage.section === section)
      .map((passage) => passage.text)
      .join('\n\n');
  return {
    ...{ meetingId: meeting.id, body: meeting.body, date: meeting.date, kind: 'minutes' },
    ...{ id: `${meeting.id}/2.${ordinal}`, number: `2.${ordinal}`, title: sentence(8, next), contentsTitle: null },
    ...{
      heading: 'Regionalpolitiske sager',
      caseType: null,
      caseNumber: null,
      caseOfficers: [],
      page: null,
      pageIs: null,
    },
    sections: {
      ...{ background: textOf('background'), recommendation: textOf('recommendation') },
      ...{ presentation: textOf('presentation'), annexes: [], decision: textOf('decision') },
    },
    ...{ passages: written, outcomes: ['decided'], resolvedOutcomes: [], amended: false, dissent: false, remark: null },
    ...{ postponedTo: null, appointments: [], statements: [], refersTo: [], sources: [], flags: [] },
  };
}

/** A register of so many items, the same for the same seed, and questions over its words. */
function makeCollection(items, seed = 1) {
  const random = seededRandom(seed);
  const vocabulary = makeVocabulary(random);
  const next = wordSource(vocabulary, random);
  const meetings = Array.from({ length: Math.ceil(items / itemsPerMeeting) }, (_, ordinal) => {
    const date = new Date(Date.UTC(2015, 0, 1 + ordinal)).toISOString().slice(0, 10);
    const body = bodies[ordinal % bodies.length];
    const meeting = { id: `kkr-${ordinal}/${date}`, body, date };
    const count = Math.min(itemsPerMeeting, items - ordinal * itemsPerMeeting);
    const made = Array.from({ length: count }, (_item, at) => makeItem(meeting, at + 1, next));
    return { ...meeting, start: null, end: null, place: null, kinds: ['minutes'], files: [], items: made };
  });
  const questions = Array.from({ length: 1000 }, () => sentence(1 + Math.floor(random() * 4), () => contentWord(next)));
  return { register: { meetings }, questions };
}

/** Words that carry a subject, frequent ones as often as people ask for them: as often as they are written. */
function contentWord(next) {
  for (;;) {
    const word = next();
    if (word.length > 4) return word;
  }
}

module.exports = { makeCollection };
