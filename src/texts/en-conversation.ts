import type { Texts } from './text-table';

/** What is said in place of an answer. */
export const sayings: Texts['sayings'] = {
  askSubject: { heading: 'What should it be about?', text: 'Write a topic, a meeting or a case number.' },
  noMore: { heading: 'There are no more', text: 'Everything that was found has been shown.' },
  noPrevious: { heading: 'These are the first', text: 'There is no page before this one.' },
  wrongAnswer: {
    heading: 'Sorry about that',
    text: 'Please put the question in other words, or name the region and the year.',
  },
  startOver: { heading: 'Starting afresh', text: 'What would you like to know about the KKR meetings?' },
  noText: {
    heading: 'The message has no text',
    text: 'Pictures and files are not read here. Write a question about the KKR meetings.',
  },
  languageSet: { heading: 'Answers are in English from now on', text: 'What the papers say stays in Danish.' },
  circleForgotten: { heading: 'Your circle has been removed', text: '“Our meeting” no longer means a certain KKR.' },
  noRecommendation: { heading: 'No recommendation', text: 'The papers quote no recommendation on the item.' },
  noSuchItem: (count) => ({
    heading: 'It is not on the list',
    text: count === 1 ? 'There is only 1 item on the list.' : `There are ${count || 'no'} items on the list.`,
  }),
  circleSet: (circle, body) => ({
    heading: `${circle} is now your circle`,
    text: `“Our meeting” means that of ${body} from now on.`,
  }),
  noStatement: (circle) => ({
    heading: 'No statement',
    text: `The papers do not quote ${circle ?? 'the chief executives'} on the item.`,
  }),
};

/** Names of what a filter offers, beside regions and years. */
export const choices: Texts['choices'] = {
  allRegions: 'All regions',
  allYears: 'All years',
  allItems: 'All items',
  decided: 'Decisions only',
  recommended: 'Recommendations only',
};

/** Buttons that open the choices of a filter. */
export const filterNames: Texts['filterNames'] = { region: 'Regions', year: 'Years', standing: 'Decided?' };

/** What is asked below an answer, and what comes of it. */
export const feedback: Texts['feedback'] = {
  ask: 'Was that the answer?',
  yes: 'Yes',
  no: 'No',
  keepHeading: 'May we keep the question?',
  keepText:
    'It helps the secretariat to improve the answers. Only the text and the items shown are kept, without your name, and deleted after 90 days.',
  keep: 'Yes, keep it',
  dontKeep: 'No, thanks',
  thanks: { heading: 'Thank you', text: 'That is good to know.' },
  kept: { heading: 'Thank you', text: 'The question is kept without your name and deleted after 90 days.' },
  notKept: {
    heading: 'All right',
    text: 'The question is not kept. Do try other words, or name the region and the year.',
  },
};

/** What can be asked. */
export const help: Texts['help'] = {
  lines: [
    ['Decisions', 'what was decided on a topic, at a meeting or in a year.'],
    ['The circles', 'what K11, K17, K19, K22 or K29 has said about an item.'],
    ['Appointments', 'who was appointed, and to what.'],
    ['Meetings', 'the next meeting, the whole agenda, who took part, and whether the minutes are ready.'],
    ['Messages', '“subscribe”, “follow botilbud” and “my subscriptions”.'],
  ],
  examples: ['Decisions of the last meeting', 'Appointments to FGU Danmark', 'Are the minutes ready?'],
};
