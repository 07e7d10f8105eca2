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
  circleForgotten: { heading: 'Your circle is deleted', text: '“Our meeting” no longer means a certain KKR.' },
  noRecommendation: { heading: 'No recommendation', text: 'The papers quote no recommendation on the item.' },
  noSuchItem: (count) => ({
    heading: 'It is not on the list',
    text: count === 1 ? 'There is only 1 item on the list.' : `There are ${count || 'no'} items on the list.`,
  }),
  circleSet: (circle, body) => ({
    heading: `You are noted in ${circle}`,
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
