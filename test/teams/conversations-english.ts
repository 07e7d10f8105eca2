import { edit, tamper, tap } from './conversation-acts';
import { inDanish, inEnglish, type Conversation } from './conversation-table';

/** What is said in English; the papers' own words stay Danish. */
export const english: readonly Conversation[] = [
  inEnglish(
    [
      'what was decided on botilbud?',
      'Decisions',
      'botilbud · all regions · showing 1–5 of 10',
      '[Approved, decided and postponed, not everyone agreed]',
      'KKR Sjælland · 12 March 2025 · item 2.2',
      'KKR Sjælland tiltrådte indstillingens punkt 1 og 2.',
      'Source: KKR Sjælland, 12.03.2025, pkt. 2.2',
      'Searched 10 meetings, Sept 2024–Jan 2027; minutes missing for 3',
      'Was that the answer?',
    ],
    ['more', 'showing 6–10 of 10'],
    ['the first one', '[Minutes missing]', 'The item was on the agenda on 10 September 2024.'],
    ['what did K17 say?', 'What K17 has said', 'støtter en kortlægning'],
    ['only Syddanmark', 'botilbud · KKR Syddanmark', 'not KKR Sjælland ·'],
    ['and in 2025?', 'botilbud · KKR Syddanmark · 2025'],
  ),
  inEnglish(['hello', 'Hello', 'What would you like to know about the KKR meetings?']),
  inEnglish(['thanks', 'You are welcome'], ['bye', 'You are welcome']),
  inEnglish(['help', 'How to ask', 'You could ask:', '[Are the minutes ready?]']),
  inEnglish(['what can you do?', 'How to ask']),
  inEnglish([' ', 'no text']),
  inEnglish(['what was decided on elevatormusik?', 'Nothing was found', 'Searched for: elevatormusik']),
  inEnglish(['botilbud in 2019', 'Nothing was found', 'The collection has no meetings in that period.']),
  inEnglish([
    'when is the next meeting of KKR Sjælland?',
    'Next meeting',
    'KKR Sjælland · Friday 4 December 2026',
    'Time: 9:30–12:30',
    'Expected topics',
  ]),
  inEnglish(
    ['when is the next meeting?', 'Next meeting'],
    ["what's on the agenda?", 'KKR Syddanmark', 'not Nothing was found for'],
  ),
  inEnglish(
    ['next meeting of KKR Midtjylland', 'KKR Midtjylland · Wednesday 20 January 2027'],
    ["what's on the agenda?", 'KKR Midtjylland · 20 January 2027', 'The meeting has not been held yet.'],
  ),
  inEnglish(['who was appointed?', 'Appointments', 'Appointed or nominated']),
  inEnglish(['history of botilbud', 'History of the case', '11 meetings', 'Tap an item to read it.']),
  inEnglish(['who attended KKR Sjælland 12 March 2025?', 'Present', '19 present, 3 sent apologies']),
  inEnglish(['are the minutes of KKR Sjælland ready?', 'The minutes', 'KKR Sjælland']),
  inEnglish(
    ['what was decided on botilbud?', 'Decisions'],
    [tap('Show more'), 'showing 6–10 of 10'],
    [tap('Show the previous ones'), 'showing 1–5 of 10'],
    [tap('Details'), 'Document: ', '[Copy citation]', 'The answer is below.'],
    [tap('Show its history'), 'History of the case'],
  ),
  inEnglish(
    ['what was decided on botilbud?', 'Decisions'],
    [tap('No'), 'May we keep the question?'],
    [tap('Yes, keep it'), 'The question is kept without your name'],
  ),
  inEnglish(['what was decided on botilbud?', 'Decisions'], [tap('Yes'), 'Thank you']),
  inEnglish([tamper({ verb: 'explode' }), 'This button cannot be used']),
  inEnglish(
    ['what was decided on botilbud?', 'Decisions'],
    [edit('what was decided on takster?'), 'PUT', 'takster · all regions'],
  ),
  inEnglish(['what about 2023?', 'What should it be about?']),
  inEnglish(['Hvad blev besluttet om botilbud?', 'Beslutninger', 'Kilde: ']),
  inDanish(['what was decided on botilbud?', 'Decisions', 'Source: ']),
  inEnglish(
    ['botilbud', 'Agenda items', 'all regions'],
    ['på dansk, tak', 'Sager', 'alle regioner'],
    ['hvornår er næste møde?', 'Næste møde'],
    ['in English please', 'Next meeting'],
  ),
  inEnglish(
    ['I am in K17', 'K17'],
    ['when is our next meeting?', 'KKR Sjælland · Friday 4 December 2026'],
    ['forget my circle', 'circle'],
  ),
  inEnglish([
    'what was decided on botilbud and when is the next meeting of KKR Sjælland?',
    'Decisions',
    'Friday 4 December 2026',
  ]),
  inEnglish(
    ['who was appointed to Erhvervshus Midtjylland?', 'Appointments', 'Who, and to what:'],
    ['and the deputy?', 'Erhvervshus Midtjylland · all regions'],
    ['open the document', 'Document: '],
    ['What is KKR?', 'How to ask'],
  ),
];
