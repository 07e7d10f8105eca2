import { understandsTalks } from './conversation';

describe('the language is asked for', () => {
  understandsTalks([
    [
      ['Hvad blev besluttet om botilbud?', 'decision botilbud'],
      ['in English please', 'en: language decision botilbud'],
      ['botilbud', 'en: subject botilbud'],
      ['Hvad blev besluttet om takster?', 'en: decision takster'],
      ['dansk tak', 'language decision takster'],
      ['what about 2023?', 'decision takster, 2023'],
    ],
    [
      ['what was decided on botilbud, in Danish please', 'language decision botilbud'],
      ['og 2023?', 'decision botilbud, 2023'],
    ],
    [
      ['in English please', 'en: language'],
      ['hej', 'en: smallTalk greeting'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['can you answer in English?', 'en: language subject botilbud'],
      ['only K17', 'en: subject botilbud, K17'],
    ],
    [
      ['in English please', 'en: language'],
      ['hej', 'en: smallTalk greeting'],
      ['botilbud', 'en: subject botilbud'],
      ['start over', 'en: say startOver'],
      ['flere', 'en: say askSubject'],
    ],
  ]);
});

describe('the own circle is told', () => {
  understandsTalks([
    [
      ['jeg er i K22', 'circle K22'],
      ['hvornår er næste møde?', 'nextMeeting'],
    ],
    [['jeg er i K22, hvornår er næste møde?', 'circle K22 nextMeeting, KKR Syddanmark']],
    [["I'm in K17. When is our next meeting?", 'en: circle K17 nextMeeting, KKR Sjælland']],
    [
      ['jeg arbejder i Køge Kommune', 'circle K17'],
      ['glem min kreds', 'circle none'],
    ],
  ]);
});

describe('nothing is asked', () => {
  understandsTalks([
    [
      ['hej', 'smallTalk greeting'],
      ['tak', 'smallTalk thanks'],
      ['👍', 'smallTalk thanks'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['tak', 'smallTalk thanks'],
      ['👍', 'smallTalk thanks'],
      ['ok', 'smallTalk thanks'],
      ['super', 'smallTalk thanks'],
      ['ja', 'smallTalk thanks'],
      ['nej', 'say wrongAnswer'],
      ['nej tak', 'smallTalk thanks'],
      ['det var ikke det', 'say wrongAnswer'],
      ['flere', 'page 2 of subject botilbud'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['thanks', 'smallTalk thanks'],
      ['no', 'say wrongAnswer'],
      ["that's not it", 'en: say wrongAnswer'],
      ['yes', 'smallTalk thanks'],
    ],
    [['', 'say noText']],
    [['😂', 'smallTalk empty']],
    [
      ['?', 'smallTalk help'],
      ['hjælp', 'smallTalk help'],
      ['help', 'en: smallTalk help'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['?', 'smallTalk help'],
      ['hjælp', 'smallTalk help'],
      ['start forfra', 'say startOver'],
      ['flere', 'say askSubject'],
    ],
  ]);
});

describe('what leans on an answer asks for the subject where there is none', () => {
  understandsTalks([
    [['og hvad med 2023?', 'say askSubject']],
    [['hvad med Syddanmark?', 'say askSubject']],
    [['kun K17', 'say askSubject']],
    [['kun beslutninger', 'say askSubject']],
    [['alle regioner', 'say askSubject']],
    [['og i 2022-2024?', 'say askSubject']],
    [['what about 2023?', 'en: say askSubject']],
    [['only decided', 'en: say askSubject']],
    [['flere', 'say askSubject']],
    [['more', 'en: say askSubject']],
    [['næste', 'say askSubject']],
    [['den første', 'say askSubject']],
    [['the second one', 'en: say askSubject']],
    [['nummer 2', 'say askSubject']],
    [['den fra Syddanmark', 'say askSubject']],
    [['hvad skete der siden?', 'say askSubject']],
    [['hvad var indstillingen?', 'say askSubject']],
    [['hvad mener K17 om det?', 'say askSubject']],
    [['hvad blev besluttet i sagen?', 'say askSubject']],
    [['fortæl mere', 'say askSubject']],
    [['vis igen', 'say askSubject']],
    [['tilbage', 'say askSubject']],
  ]);
});

describe('what can stand alone does', () => {
  understandsTalks([
    [['hvad sagde K17?', 'statement, K17']],
    [['den om botilbud', 'subject botilbud']],
    [['hvad med takster?', 'subject takster']],
    [['KKR Sjælland', 'meeting, KKR Sjælland, latest']],
    [['2023', 'meeting, 2023, latest']],
    [['hvad blev besluttet?', 'decision, latest']],
    [['punkt 2.2', 'item 2.2']],
    [['nej', 'smallTalk thanks']],
  ]);
});
