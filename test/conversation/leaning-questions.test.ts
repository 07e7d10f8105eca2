import { understandsTalks } from './conversation';

describe('a question without a subject leans on the last one', () => {
  understandsTalks([
    [
      ['Hvad blev besluttet om botilbud?', 'decision botilbud'],
      ['hvad mener K17 om det?', 'statement botilbud, K17'],
      ['og hvad mener K22?', 'statement botilbud, K22'],
      ['hvem blev udpeget?', 'appointment botilbud'],
      ['historik', 'history botilbud'],
      ['hvad blev besluttet?', 'decision botilbud'],
      ['hvordan endte det?', 'decision botilbud'],
    ],
    [
      ['botilbud i 2023', 'subject botilbud, 2023'],
      ['hvad blev der besluttet om det?', 'decision botilbud, 2023'],
      ['what did they decide about that?', 'en: decision botilbud, 2023'],
      ['hvad sagde K17?', 'statement botilbud, K17, 2023'],
    ],
    [
      ['KKR Sjælland', 'meeting, KKR Sjælland, latest'],
      ['hvad blev besluttet?', 'decision, KKR Sjælland, 2024-06-19'],
      ['hvem var med?', 'meeting attendance, KKR Sjælland, 2024-06-19'],
      ['er referatet kommet?', 'meeting minutesOut, KKR Sjælland, 2024-06-19'],
      ['punkt 2.2', 'item 2.2 KKR Sjælland 2024-06-19'],
      ['mødet før', 'meeting, KKR Sjælland, /2024-06-18, latest'],
    ],
    [
      ['Hvad blev besluttet om botilbud?', 'decision botilbud'],
      ['hvad blev besluttet på sidste møde?', 'decision, latest'],
    ],
    [
      ['Hvad blev besluttet om botilbud i KKR Sjælland?', 'decision botilbud, KKR Sjælland'],
      ['og hvornår er næste møde?', 'nextMeeting, KKR Sjælland'],
    ],
    [
      ['Hvad blev besluttet om botilbud i KKR Sjælland?', 'decision botilbud, KKR Sjælland'],
      ['hvornår er næste møde?', 'nextMeeting'],
    ],
    [
      ['hvornår er næste møde?', 'nextMeeting'],
      ['og hvor er det?', 'nextMeeting'],
      ['hvad med Midtjylland?', 'nextMeeting, KKR Midtjylland'],
      ['hvad er på dagsordenen?', 'meeting, latest'],
    ],
    [
      ['hvornår er næste møde i KKR Sjælland?', 'nextMeeting, KKR Sjælland'],
      ['hvad er på dagsordenen?', 'meeting, KKR Sjælland, 2024-12-04'],
    ],
    [
      ['hvornår er næste møde?', 'nextMeeting'],
      ['hvilke sager skal behandles?', 'meeting, KKR Syddanmark, 2024-11-19'],
      ['dagsordenen for sidste møde', 'meeting, latest'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['den fra Syddanmark', 'item 2.1 KKR Syddanmark 2023-11-21'],
      ['hvad var der ellers på dagsordenen?', 'meeting, KKR Syddanmark, 2023-11-21'],
    ],
    [
      ['SAG-2023-04719', 'caseNumber SAG-2023-04719'],
      ['hvad blev besluttet?', 'decision, latest'],
      ['flere', 'say noMore'],
    ],
  ]);
});

describe('several things are asked at once', () => {
  understandsTalks([
    [['hvad blev besluttet om botilbud, og hvornår er næste møde?', 'decision botilbud + nextMeeting']],
    [['Hvad blev besluttet om botilbud? Hvad mener K17 om det?', 'decision botilbud + statement botilbud, K17']],
    [['hvad mener K22 om botilbud og hvad blev besluttet', 'statement botilbud, K22 + decision botilbud']],
    [['what was decided on botilbud and when is the next meeting?', 'en: decision botilbud + nextMeeting']],
    [
      [
        'hvornår er næste møde i KKR Sjælland, og hvad blev der besluttet sidst?',
        'nextMeeting, KKR Sjælland + decision, KKR Sjælland, latest',
      ],
    ],
    [['Hej. Vi sidder med en sag om botilbud. Hvad har KKR besluttet om det? Mvh Jens', 'decision botilbud']],
    [['hvad blev besluttet om børn og unge', 'decision børn og unge']],
    [['hvornår og hvor er næste møde?', 'nextMeeting']],
    [['jeg vil gerne vide, hvad der blev besluttet om botilbud', 'decision botilbud']],
    [
      [
        'vis dagsordenen for KKR Sjælland, og hvem var med?',
        'meeting, KKR Sjælland, latest + meeting attendance, KKR Sjælland, latest',
      ],
    ],
    [
      [
        'botilbud?\nhvad med takster?\nhvem blev udpeget til FGU?\nhvornår er næste møde?',
        'subject botilbud + subject takster + appointment FGU',
      ],
    ],
    [
      [
        'hvornår er næste møde i KKR Sjælland, og hvad blev der besluttet sidst?',
        'nextMeeting, KKR Sjælland + decision, KKR Sjælland, latest',
      ],
    ],
    [
      [
        'vis dagsordenen for KKR Sjælland, og hvem var med?',
        'meeting, KKR Sjælland, latest + meeting attendance, KKR Sjælland, latest',
      ],
    ],
  ]);
});
