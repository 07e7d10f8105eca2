import { understandsTalks } from './conversation';

describe('a period changes the last question', () => {
  understandsTalks([
    [
      ['Hvad blev besluttet om botilbud?', 'decision botilbud'],
      ['og hvad med 2023?', 'decision botilbud, 2023'],
      ['og i 2022-2024?', 'decision botilbud, 2022-01-01/2024-12-31'],
      ['siden 2022', 'decision botilbud, 2022-01-01/'],
      ['kun i år', 'decision botilbud, 2024'],
      ['sidste år?', 'decision botilbud, 2023'],
      ['alle år', 'decision botilbud'],
      ['kun på sidste møde', 'decision botilbud, latest'],
    ],
    [
      ['What was decided on botilbud?', 'en: decision botilbud'],
      ['what about 2023?', 'en: decision botilbud, 2023'],
      ['and in 2022?', 'en: decision botilbud, 2022'],
      ['only since 2022', 'en: decision botilbud, 2022-01-01/'],
      ['last year', 'en: decision botilbud, 2023'],
      ['all years', 'en: decision botilbud'],
    ],
    [
      ['Hvad blev besluttet om botilbud?', 'decision botilbud'],
      ['kun i år', 'decision botilbud, 2024'],
      ['kun 2023', 'decision botilbud, 2023'],
    ],
    [
      ['Hvilke møder har vi i 2024?', 'meeting meetings, 2024'],
      ['og i 2025?', 'meeting meetings, 2025'],
      ['og i Syddanmark', 'meeting meetings, KKR Syddanmark, 2025'],
    ],
  ]);
});

describe('what stands alone changes nothing', () => {
  const alone = (says: string, understood: string): [string, string][] => [
    ['botilbud', 'subject botilbud'],
    [says, understood],
  ];
  understandsTalks([
    alone('sidste møde', 'meeting, latest'),
    alone('hvad blev besluttet om takster i 2024?', 'decision takster, 2024'),
    alone('Kollektiv trafik', 'subject Kollektiv trafik'),
    alone('den grønne omstilling', 'subject grønne omstilling'),
    alone('alle børn', 'subject alle børn'),
    alone('mere velfærd', 'subject velfærd'),
    alone('ja til vindmøller', 'subject vindmøller'),
    alone('sagen om børnehus i Køge', 'subject børnehus i Køge, Køge'),
    alone('dansk som andetsprog', 'subject dansk som andetsprog'),
    alone('hvem deltog på sidste møde i KKR Syddanmark', 'meeting attendance, KKR Syddanmark, latest'),
    alone('er referatet fra KKR Hovedstaden klar', 'meeting minutesOut, KKR Hovedstaden, latest'),
  ]);
});

describe('a place changes the last question', () => {
  understandsTalks([
    [
      ['Hvad blev besluttet om botilbud?', 'decision botilbud'],
      ['hvad med Syddanmark?', 'decision botilbud, KKR Syddanmark'],
      ['og i Hovedstaden?', 'decision botilbud, KKR Hovedstaden'],
      ['kun K17', 'decision botilbud, K17'],
      ['Sjælland og Syddanmark', 'decision botilbud, KKR Sjælland, KKR Syddanmark'],
      ['i alle regioner', 'decision botilbud'],
      ['uden filtre', 'decision botilbud'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['KKR Syddanmark', 'subject botilbud, KKR Syddanmark'],
      ['2023', 'subject botilbud, KKR Syddanmark, 2023'],
      ['Midtjylland i 2022', 'subject botilbud, KKR Midtjylland, 2022'],
      ['fjern filtrene', 'subject botilbud'],
    ],
    [
      ['What was decided on botilbud?', 'en: decision botilbud'],
      ['what about Southern Denmark?', 'en: decision botilbud, KKR Syddanmark'],
      ['only K17', 'en: decision botilbud, K17'],
      ['and in the Capital Region?', 'en: decision botilbud, KKR Hovedstaden'],
      ['all regions', 'en: decision botilbud'],
    ],
    [
      ['Hvornår er næste møde i KKR Sjælland?', 'nextMeeting, KKR Sjælland'],
      ['og i Syddanmark?', 'nextMeeting, KKR Syddanmark'],
      ['hvad med K19?', 'nextMeeting, KKR Midtjylland'],
      ['alle regioner', 'nextMeeting'],
    ],
  ]);
});

describe('the standing of items changes the last question', () => {
  understandsTalks([
    [
      ['botilbud', 'subject botilbud'],
      ['kun beslutninger', 'subject botilbud, decided'],
      ['også indstillinger', 'subject botilbud'],
      ['kun indstillinger', 'subject botilbud, recommended'],
      ['alle sager', 'subject botilbud'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['only decided', 'en: subject botilbud, decided'],
      ['all items', 'en: subject botilbud'],
      ['only recommendations', 'en: subject botilbud, recommended'],
    ],
    [
      ['botilbud', 'subject botilbud'],
      ['kun beslutninger', 'subject botilbud, decided'],
      ['også indstillinger', 'subject botilbud'],
      ['kun indstillinger', 'subject botilbud, recommended'],
      ['alle sager', 'subject botilbud'],
      ['only recommendations', 'en: subject botilbud, recommended'],
      ['only decisions', 'en: subject botilbud, decided'],
    ],
  ]);
});

describe('the last question is asked of something else', () => {
  understandsTalks([
    [
      ['Hvad blev besluttet om botilbud i KKR Sjælland?', 'decision botilbud, KKR Sjælland'],
      ['hvad med takster?', 'decision takster, KKR Sjælland'],
      ['og flygtninge?', 'decision flygtninge, KKR Sjælland'],
      ['hvad med flygtninge i Syddanmark?', 'decision flygtninge, KKR Syddanmark'],
      ['nej, jeg mente børnehuset', 'decision børnehuset, KKR Syddanmark'],
    ],
    [
      ['Hvad mener K17 om botilbud?', 'statement botilbud, K17'],
      ['hvad med K22?', 'statement botilbud, K22'],
      ['og Hovedstaden?', 'statement botilbud, K29'],
      ['hvad med takster?', 'statement takster, K29'],
    ],
    [
      ['What was decided on botilbud in 2023?', 'en: decision botilbud, 2023'],
      ['what about refugees?', 'en: decision refugees, 2023'],
      ['and takster in KKR Sjælland?', 'en: decision takster, KKR Sjælland, 2023'],
      ['i meant botilbud', 'en: decision botilbud, KKR Sjælland, 2023'],
    ],
    [
      ['var Køge til stede?', 'meeting attendance Køge, latest'],
      ['og Næstved?', 'meeting attendance Næstved, latest'],
    ],
    [
      ['Hvem blev udpeget til FGU?', 'appointment FGU'],
      ['og til Vækstforum?', 'appointment Vækstforum'],
      ['hvad med i 2022?', 'appointment Vækstforum, 2022'],
    ],
  ]);
});
