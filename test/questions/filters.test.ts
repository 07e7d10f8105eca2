import { colleague, understands } from './understood';

describe('a body limits the answer', () => {
  understands([
    ['botilbud i KKR Sjælland', 'subject', 'botilbud', { bodies: ['KKR Sjælland'] }],
    ['botilbud i kkr sjaelland', 'subject', 'botilbud', { bodies: ['KKR Sjælland'] }],
    ['botilbud i Midtjylland', 'subject', 'botilbud', { bodies: ['KKR Midtjylland'] }],
    ['kollektiv trafik i region sjælland', 'subject', 'kollektiv trafik', { bodies: ['KKR Sjælland'] }],
    ['letbane i hovedstaden', 'subject', 'letbane', { bodies: ['KKR Hovedstaden'] }],
    ['botilbud nordjylland', 'subject', 'botilbud', { bodies: ['KKR Nordjylland'] }],
    ['botilbud kkr syd', 'subject', 'botilbud', { bodies: ['KKR Syddanmark'] }],
    ['hvad blev KKR Syddanmark enige om om takster', 'decision', 'takster', { bodies: ['KKR Syddanmark'] }],
    [
      'what did KKR Sjælland decide about the sundhedsreform?',
      'decision',
      'sundhedsreform',
      { bodies: ['KKR Sjælland'] },
    ],
    ['what was decided in the Capital Region on SOSU', 'decision', 'SOSU', { bodies: ['KKR Hovedstaden'] }],
    ['botilbud i Sjælland og Syddanmark', 'subject', 'botilbud', { bodies: ['KKR Sjælland', 'KKR Syddanmark'] }],
    ['botilbud i alle regioner', 'subject', 'botilbud'],
    ['central denmark region botilbud', 'subject', 'botilbud', { bodies: ['KKR Midtjylland'] }],
    ['botilbud in the Capital Region of Denmark', 'subject', 'botilbud', { bodies: ['KKR Hovedstaden'] }],
    ['botilbud i reg. sjælland', 'subject', 'botilbud', { bodies: ['KKR Sjælland'] }],
    ['hvad har hovedstaden besluttet om klima', 'decision', 'klima', { bodies: ['KKR Hovedstaden'] }],
    ['what did syddanmark decide on botilbud', 'decision', 'botilbud', { bodies: ['KKR Syddanmark'] }],
    ['referat midtjylland forrige møde', 'meeting', '', { bodies: ['KKR Midtjylland'], latest: true }],
    ['hvornår mødes syddanmark', 'nextMeeting', '', { bodies: ['KKR Syddanmark'] }],
    ['lånepulje syddanmark decision', 'decision', 'lånepulje', { bodies: ['KKR Syddanmark'] }],
    ['hvad har hovedstadens kommuner brug for', 'subject', 'hovedstadens kommuner brug'],
    [
      'KKR Hovedstadens taskforce for uddannelse',
      'subject',
      'taskforce for uddannelse',
      { bodies: ['KKR Hovedstaden'] },
    ],
  ]);
});

describe('a region within a name belongs to the subject', () => {
  understands([
    ['Erhvervshus Sjælland', 'subject', 'Erhvervshus Sjælland'],
    ['erhvervshus sjælland', 'subject', 'erhvervshus sjælland'],
    ['RAR Sjælland', 'subject', 'RAR Sjælland'],
    ['Socialtilsyn Hovedstaden', 'subject', 'Socialtilsyn Hovedstaden'],
    ['Sjælland baner vejen frem', 'subject', 'Sjælland baner vejen frem'],
    ['aftale med Region Sjælland om sundhedsklynger', 'subject', 'aftale med Region Sjælland om sundhedsklynger'],
    ['Greater Copenhagen EU Office', 'subject', 'Greater Copenhagen EU Office'],
  ]);
});

describe("the asker's own body counts only where the question says so", () => {
  const own = { bodies: ['KKR Syddanmark'] };
  understands(
    [
      ['hvornår er næste møde', 'nextMeeting', '', own],
      ['when is our next meeting', 'nextMeeting', '', own],
      ['er dagsordenen ude', 'nextMeeting', '', { ...own, topic: 'agendaOut' }],
      ['kommende møder', 'nextMeeting', '', { ...own, topic: 'meetings' }],
      [
        'hvilke møder har vi i 2026',
        'meeting',
        '',
        { ...own, topic: 'meetings', from: '2026-01-01', to: '2026-12-31' },
      ],
      ['hvilke møder kender du', 'meeting', '', { topic: 'meetings' }],
      ['næste møde i KKR Sjælland', 'nextMeeting', '', { bodies: ['KKR Sjælland'] }],
      ['næste møde i alle regioner', 'nextMeeting', ''],
      ['botilbud hos os', 'subject', 'botilbud', own],
      ['hvad blev besluttet i vores region om botilbud', 'decision', 'botilbud', own],
      ['what was decided in our region on botilbud', 'decision', 'botilbud', own],
      ['hvad blev besluttet på vores sidste møde', 'decision', '', { ...own, latest: true }],
      ['hvad mener kommunaldirektørerne om botilbud', 'statement', 'botilbud', { circle: 'K22' }],
      ['hvad mener vores kreds om botilbud', 'statement', 'botilbud', { circle: 'K22' }],
      ['hvad blev besluttet om botilbud', 'decision', 'botilbud'],
      ['hvad besluttede vi om botilbud', 'decision', 'botilbud'],
      ['hos os i Midtjylland', 'meeting', '', { bodies: ['KKR Midtjylland'], latest: true }],
    ],
    colleague,
  );
});

describe('a period limits the answer', () => {
  understands([
    ['botilbud i 2023', 'subject', 'botilbud', { from: '2023-01-01', to: '2023-12-31' }],
    ['botilbud in 2023', 'subject', 'botilbud', { from: '2023-01-01', to: '2023-12-31' }],
    ['beslutninger fra 2023', 'decision', '', { from: '2023-01-01', to: '2023-12-31' }],
    ['botilbud siden sommeren 2022', 'subject', 'botilbud', { from: '2022-06-01' }],
    ['botilbud siden juni', 'subject', 'botilbud', { from: '2024-06-01' }],
    ['botilbud i foråret 2024', 'subject', 'botilbud', { from: '2024-03-01', to: '2024-05-31' }],
    ['what was decided on botilbud in spring 2024', 'decision', 'botilbud', { from: '2024-03-01', to: '2024-05-31' }],
    ['botilbud in the autumn of 2023', 'subject', 'botilbud', { from: '2023-09-01', to: '2023-11-30' }],
    ['botilbud sidste år', 'subject', 'botilbud', { from: '2023-01-01', to: '2023-12-31' }],
    ['decisions last year', 'decision', '', { from: '2023-01-01', to: '2023-12-31' }],
    ['botilbud i år', 'subject', 'botilbud', { from: '2024-01-01', to: '2024-12-31' }],
    ['botilbud fra juni 2023 til maj 2024', 'subject', 'botilbud', { from: '2023-06-01', to: '2024-05-31' }],
    ['botilbud between 2021 and 2023', 'subject', 'botilbud', { from: '2021-01-01', to: '2023-12-31' }],
    ['botilbud i perioden 2021-2023', 'subject', 'botilbud', { from: '2021-01-01', to: '2023-12-31' }],
    ['botilbud i september 2022', 'subject', 'botilbud', { from: '2022-09-01', to: '2022-09-30' }],
    ['botilbud sept. 2022', 'subject', 'botilbud', { from: '2022-09-01', to: '2022-09-30' }],
    ['botilbud efter 1. januar 2024', 'subject', 'botilbud', { from: '2024-01-02' }],
    ['botilbud before 2021', 'subject', 'botilbud', { to: '2020-12-31' }],
    ['botilbud før 2021', 'subject', 'botilbud', { to: '2020-12-31' }],
    ['botilbud til og med 2021', 'subject', 'botilbud', { to: '2021-12-31' }],
    ['botilbud efter 2021 og før 2024', 'subject', 'botilbud', { from: '2022-01-01', to: '2023-12-31' }],
    ['botilbud fra 2022 og frem', 'subject', 'botilbud', { from: '2022-01-01' }],
    ['botilbud de sidste to år', 'subject', 'botilbud', { from: '2022-09-12' }],
    ['botilbud over the past 6 months', 'subject', 'botilbud', { from: '2024-03-12' }],
    ['botilbud 2. kvartal 2024', 'subject', 'botilbud', { from: '2024-04-01', to: '2024-06-30' }],
    ['botilbud i vinteren 2024', 'subject', 'botilbud', { from: '2023-12-01', to: '2024-02-29' }],
    ['botilbud i perioden 2021-23', 'subject', 'botilbud', { from: '2021-01-01', to: '2023-12-31' }],
    ['botilbud jan 24', 'subject', 'botilbud', { from: '2024-01-01', to: '2024-01-31' }],
    ['botilbud juni 23', 'subject', 'botilbud', { from: '2023-06-01', to: '2023-06-30' }],
    ['botilbud sommeren 22', 'subject', 'botilbud', { from: '2022-06-01', to: '2022-08-31' }],
    ['botilbud q1 24', 'subject', 'botilbud', { from: '2024-01-01', to: '2024-03-31' }],
    ['botilbud i tredje kvartal 2023', 'subject', 'botilbud', { from: '2023-07-01', to: '2023-09-30' }],
    ['botilbud i 4. kvartal', 'subject', 'botilbud', { from: '2023-10-01', to: '2023-12-31' }],
    ['botilbud i første halvår', 'subject', 'botilbud', { from: '2024-01-01', to: '2024-06-30' }],
    ['botilbud i uge 24', 'subject', 'botilbud', { from: '2024-06-10', to: '2024-06-16' }],
    ['botilbud uge 47 2023', 'subject', 'botilbud', { from: '2023-11-20', to: '2023-11-26' }],
    ['botilbud efter sommerferien', 'subject', 'botilbud', { from: '2024-08-01' }],
    ['botilbud før jul', 'subject', 'botilbud', { to: '2023-12-23' }],
  ]);
});

describe('a period is told from today, a Thursday in September', () => {
  const day = (date: string) => ({ from: date, to: date, meetingDate: date });
  understands([
    ['botilbud i sommers', 'subject', 'botilbud', { from: '2024-06-01', to: '2024-08-31' }],
    ['botilbud sidste efterår', 'subject', 'botilbud', { from: '2023-09-01', to: '2023-11-30' }],
    ['botilbud sidste sommer', 'subject', 'botilbud', { from: '2024-06-01', to: '2024-08-31' }],
    ['botilbud last winter', 'subject', 'botilbud', { from: '2023-12-01', to: '2024-02-29' }],
    ['botilbud sidste uge', 'subject', 'botilbud', { from: '2024-09-02', to: '2024-09-08' }],
    ['botilbud this week', 'subject', 'botilbud', { from: '2024-09-09', to: '2024-09-15' }],
    ['botilbud i sidste kvartal', 'subject', 'botilbud', { from: '2024-04-01', to: '2024-06-30' }],
    ['botilbud sidste måned', 'subject', 'botilbud', { from: '2024-08-01', to: '2024-08-31' }],
    ['botilbud den seneste måned', 'subject', 'botilbud', { from: '2024-08-12' }],
    ['botilbud de sidste 14 dage', 'subject', 'botilbud', { from: '2024-08-29' }],
    ['botilbud the last 3 weeks', 'subject', 'botilbud', { from: '2024-08-22' }],
    ['botilbud for to år siden', 'subject', 'botilbud', { from: '2022-01-01', to: '2022-12-31' }],
    ['botilbud i efteråret for to år siden', 'subject', 'botilbud', { from: '2022-09-01', to: '2022-11-30' }],
    ['botilbud i foråret sidste år', 'subject', 'botilbud', { from: '2023-03-01', to: '2023-05-31' }],
    ['botilbud in june last year', 'subject', 'botilbud', { from: '2023-06-01', to: '2023-06-30' }],
    ['botilbud i forfjor', 'subject', 'botilbud', { from: '2022-01-01', to: '2022-12-31' }],
    ['botilbud siden i går', 'subject', 'botilbud', { from: '2024-09-11' }],
    ['hvad skete der i går', 'meeting', '', day('2024-09-11')],
    ['hvad blev besluttet om botilbud i forgårs', 'decision', 'botilbud', day('2024-09-10')],
    ['hvad blev besluttet om botilbud i dag', 'decision', 'botilbud', day('2024-09-12')],
    ['hvad er prisen på botilbud i dag', 'subject', 'prisen på botilbud i dag'],
    ['what was decided yesterday', 'decision', '', day('2024-09-11')],
    ['referatet fra i mandags', 'meeting', '', day('2024-09-09')],
    ['hvad skete der i torsdags', 'meeting', '', day('2024-09-05')],
    ['mødet på fredag', 'meeting', '', day('2024-09-13')],
    ['minutes from last friday', 'meeting', '', day('2024-09-06')],
    ['referat fra onsdag d. 19. juni', 'meeting', '', day('2024-06-19')],
    ['referat d. 19.6', 'meeting', '', day('2024-06-19')],
    ['mødet d. 19 juni 24', 'meeting', '', day('2024-06-19')],
    ['minutes of june 19', 'meeting', '', day('2024-06-19')],
    ['referat 21/11 23', 'meeting', '', day('2023-11-21')],
  ]);
});

describe('a year that says what kind of thing is meant belongs to the subject', () => {
  understands([
    ['fordeling af flygtninge 2025', 'subject', 'fordeling af flygtninge 2025'],
    ['distribution of refugees 2025', 'subject', 'distribution of refugees 2025'],
    ['resultatkontrakt 2024', 'subject', 'resultatkontrakt 2024'],
    ['budget for 2025', 'subject', 'budget for 2025'],
    ['strategi for 2024-2027', 'subject', 'strategi for 2024-2027'],
    ['DK2020 klimaplaner', 'subject', 'DK2020 klimaplaner'],
    ['ØA25', 'subject', 'ØA25'],
    ['klimaplaner i 2030', 'subject', 'klimaplaner i 2030'],
    ['lærepladser næste år', 'subject', 'lærepladser'],
    ['mål frem til 2030', 'subject', 'mål frem til 2030'],
    ['hvor mange pladser var der i 2020', 'subject', 'pladser var der i 2020'],
    ['what i may know', 'subject', 'may know'],
  ]);
});

describe('the standing of an item limits the answer', () => {
  understands([
    ['botilbud kun besluttede', 'subject', 'botilbud', { status: 'decided' }],
    ['kun beslutninger om botilbud', 'subject', 'botilbud', { status: 'decided' }],
    ['only decided items on botilbud', 'subject', 'botilbud', { status: 'decided' }],
    ['botilbud kun indstillinger', 'subject', 'botilbud', { status: 'recommended' }],
    ['botilbud endnu ikke besluttet', 'subject', 'botilbud', { status: 'recommended' }],
    ['hvad er endnu ikke besluttet om botilbud', 'subject', 'botilbud', { status: 'recommended' }],
    ['what is not yet decided on botilbud', 'subject', 'botilbud', { status: 'recommended' }],
    ['botilbud der kun er indstillet', 'subject', 'botilbud', { status: 'recommended' }],
    ['botilbud som er besluttet', 'subject', 'botilbud', { status: 'decided' }],
  ]);
});

describe('a municipality is recognised and stays in the subject', () => {
  understands([
    ['hvad betyder det for Vordingborg?', 'subject', 'Vordingborg', { municipality: 'Vordingborg' }],
    ['kommunekvote for Kalundborg', 'subject', 'kommunekvote for Kalundborg', { municipality: 'Kalundborg' }],
    ['hvad får Næstveds borgere', 'subject', 'Næstveds borgere', { municipality: 'Næstved' }],
    ['botilbud i hoeje taastrup', 'subject', 'botilbud i hoeje taastrup', { municipality: 'Høje-Taastrup' }],
    ['Københavns Kommune', 'subject', 'Københavns Kommune', { municipality: 'København' }],
    ['hvad sker der i Vejen', 'subject', 'Vejen', { municipality: 'Vejen' }],
    ['vejen frem mod 2030', 'subject', 'vejen frem mod 2030'],
  ]);
});
