import { understands } from './understood';

const held = { from: '2024-06-19', to: '2024-06-19', meetingDate: '2024-06-19' };

describe('a case is asked for by its number', () => {
  understands([
    ['SAG-2023-04719', 'caseNumber', '', { caseNumber: 'SAG-2023-04719' }],
    ['sag 2023-04719', 'caseNumber', '', { caseNumber: 'SAG-2023-04719' }],
    ['sags nr 2023-04719', 'caseNumber', '', { caseNumber: 'SAG-2023-04719' }],
    ['hvad blev besluttet i sag-2023-04719?', 'caseNumber', '', { caseNumber: 'SAG-2023-04719' }],
    ['what is SAG-2023-04719 about', 'caseNumber', '', { caseNumber: 'SAG-2023-04719' }],
    ['1-51-71-3321-08', 'subject', '1-51-71-3321-08'],
    ['rammeaftale 2021-2022', 'subject', 'rammeaftale 2021-2022'],
  ]);
});

describe('an item is asked for by its place', () => {
  understands([
    [
      'punkt 2.3 på sidste møde i KKR Syddanmark',
      'item',
      '',
      { itemNumber: '2.3', latest: true, bodies: ['KKR Syddanmark'] },
    ],
    ['pkt 2.3', 'item', '', { itemNumber: '2.3' }],
    ['pkt. 2.3', 'item', '', { itemNumber: '2.3' }],
    ['item 2.3 at the last meeting', 'item', '', { itemNumber: '2.3', latest: true }],
    ['2.3', 'item', '', { itemNumber: '2.3' }],
    ['pkt2.3 sidste møde', 'item', '', { itemNumber: '2.3', latest: true }],
    ['hvad handlede punkt 6 om', 'item', '', { itemNumber: '6' }],
    ['punkt 3: botilbud', 'item', 'botilbud', { itemNumber: '3' }],
    ['hvad blev besluttet under punkt 2.3 d. 19. juni 2024', 'item', '', { itemNumber: '2.3', ...held }],
    ['pkt 2.3 kkr sjælland 19/6-2024', 'item', '', { itemNumber: '2.3', bodies: ['KKR Sjælland'], ...held }],
    ['2.3 mio. til botilbud', 'subject', '2.3 mio til botilbud'],
  ]);
});

describe('a whole meeting is asked for', () => {
  understands([
    ['hvad skete der på mødet 19. juni 2024?', 'meeting', '', held],
    ['hvad skete der på mødet den 19. juni', 'meeting', '', held],
    ['referat fra 19/6-2024', 'meeting', '', held],
    ['referat 19/6 2024', 'meeting', '', held],
    ['ref. 19.6.24', 'meeting', '', held],
    ['kort resume af sidste møde', 'meeting', '', { latest: true }],
    ['referatet fra KKR Sjælland 19.06.2024', 'meeting', '', { bodies: ['KKR Sjælland'], ...held }],
    ['mødet 19-06-24', 'meeting', '', held],
    ['minutes from 19 June 2024', 'meeting', '', held],
    ['what happened at the meeting on June 19th, 2024', 'meeting', '', held],
    ['dagsordenen for KKR Sjælland 2024-06-19', 'meeting', '', { bodies: ['KKR Sjælland'], ...held }],
    ['dagsordenen 4. december', 'meeting', '', { from: '2024-12-04', to: '2024-12-04', meetingDate: '2024-12-04' }],
    [
      'hvad blev drøftet på mødet i september 2022',
      'meeting',
      '',
      { from: '2022-09-01', to: '2022-09-30', latest: true },
    ],
    ['Vis dagsordenen for mødet i KKR Sjælland 19. juni 2024', 'meeting', '', { bodies: ['KKR Sjælland'], ...held }],
    [
      'Hvad blev besluttet på mødet i KKR Sjælland 19. juni 2024?',
      'decision',
      '',
      { bodies: ['KKR Sjælland'], ...held },
    ],
    ['seneste referat', 'meeting', '', { latest: true }],
    ['hvad skete der sidst', 'meeting', '', { latest: true }],
    ['hvad er nyt', 'meeting', '', { latest: true }],
    ['hvornår mødtes vi sidst', 'meeting', '', { latest: true }],
    ['when did we last meet', 'meeting', '', { latest: true }],
    ['hele referatet fra 19. juni 2024', 'meeting', '', held],
    ['hvornår var sidste møde', 'meeting', '', { latest: true }],
    ['kkr sjælland', 'meeting', '', { latest: true, bodies: ['KKR Sjælland'] }],
    ['agenda for KKR Hovedstaden', 'meeting', '', { latest: true, bodies: ['KKR Hovedstaden'] }],
    ['hvad blev drøftet på sidste møde om botilbud', 'subject', 'botilbud', { latest: true }],
    ['hvad står der i referatet om botilbud', 'subject', 'botilbud'],
  ]);
});

describe('whether the minutes are out is asked', () => {
  understands([
    ['er referatet kommet?', 'meeting', '', { topic: 'minutesOut', latest: true }],
    ['er ref. ude', 'meeting', '', { topic: 'minutesOut', latest: true }],
    ['ligger referatet klar', 'meeting', '', { topic: 'minutesOut', latest: true }],
    ['er refereatet ude', 'meeting', '', { topic: 'minutesOut', latest: true }],
    ['hvornår kommer referatet', 'meeting', '', { topic: 'minutesOut', latest: true }],
    ['foreligger referatet', 'meeting', '', { topic: 'minutesOut', latest: true }],
    [
      'er referatet fra KKR Syddanmark klar',
      'meeting',
      '',
      { topic: 'minutesOut', latest: true, bodies: ['KKR Syddanmark'] },
    ],
    ['er referatet fra mødet 19. juni 2024 klar', 'meeting', '', { topic: 'minutesOut', ...held }],
    ['are the minutes out?', 'meeting', '', { topic: 'minutesOut', latest: true }],
    ['have the minutes been published', 'meeting', '', { topic: 'minutesOut', latest: true }],
  ]);
});

describe('who was there is asked', () => {
  const attended = { topic: 'attendance', latest: true } as const;
  understands([
    ['var Næstved til stede?', 'meeting', 'Næstved', { ...attended, municipality: 'Næstved' }],
    ['var naestved tilstede', 'meeting', 'naestved', { ...attended, municipality: 'Næstved' }],
    [
      'var Næstved til stede på mødet 19. juni 2024',
      'meeting',
      'Næstved',
      { topic: 'attendance', municipality: 'Næstved', ...held },
    ],
    ['hvem deltog', 'meeting', '', attended],
    ['hvem var ikke med', 'meeting', '', attended],
    ['var der afbud fra Køge', 'meeting', 'Køge', { ...attended, municipality: 'Køge' }],
    ['hvem repræsenterede Køge på sidste møde', 'meeting', 'Køge', { ...attended, municipality: 'Køge' }],
    ['mødte Køge op', 'meeting', 'Køge', { ...attended, municipality: 'Køge' }],
    ['hvor mange deltog', 'meeting', '', attended],
    ['hvem deltog fra Køge', 'meeting', 'Køge', { ...attended, municipality: 'Køge' }],
    ['who attended from Køge', 'meeting', 'Køge', { ...attended, municipality: 'Køge' }],
    ['hvem var med på mødet', 'meeting', '', attended],
    ['hvem deltog på sidste møde i kkr sjælland', 'meeting', '', { ...attended, bodies: ['KKR Sjælland'] }],
    ['hvem fra Næstved deltog i mødet', 'meeting', 'Næstved', { ...attended, municipality: 'Næstved' }],
    ['deltog Anne Hansen', 'meeting', 'Anne Hansen', attended],
    ['hvem meldte afbud', 'meeting', '', attended],
    ['hvem sad med til mødet', 'meeting', '', attended],
    ['hvem sad ellers med', 'meeting', '', attended],
    ['meldte Køge afbud', 'meeting', 'Køge', { ...attended, municipality: 'Køge' }],
    ['deltagerliste', 'meeting', '', attended],
    ['hvilke borgmestre deltog', 'meeting', '', attended],
    ['who attended the last meeting?', 'meeting', '', attended],
    ['was Næstved present?', 'meeting', 'Næstved', { ...attended, municipality: 'Næstved' }],
  ]);
});

describe('the history of a subject is asked for', () => {
  understands([
    ['historik for botilbud', 'history', 'botilbud'],
    ['histrik for botilbud', 'history', 'botilbud'],
    ['hvad er der sket med botilbud over tid', 'history', 'botilbud'],
    ['hvad er der sket med botilbud', 'history', 'botilbud'],
    ['hvad er der sket med botilbud siden 2022', 'history', 'botilbud', { from: '2022-01-01' }],
    ['forløbet i sagen om børnehus', 'history', 'børnehus'],
    ['hele forløbet om fyrtårn', 'history', 'fyrtårn'],
    ['hvordan har sagen om botilbud udviklet sig', 'history', 'botilbud'],
    ['hvornår blev botilbud drøftet', 'history', 'botilbud'],
    ['hvor længe har vi arbejdet med botilbud', 'history', 'botilbud'],
    ['hvornår var botilbud sidst oppe', 'history', 'botilbud'],
    ['how has the case on school places developed', 'history', 'school places'],
    ['hvornår har vi sidst drøftet botilbud', 'history', 'botilbud'],
    ['history of botilbud', 'history', 'botilbud'],
    ['what has happened with the health reform', 'history', 'health reform'],
  ]);
});

describe('a list of meetings is asked for', () => {
  const all = { topic: 'meetings' } as const;
  const year = (named: number) => ({ ...all, from: `${named}-01-01`, to: `${named}-12-31` });
  understands([
    ['kommende møder', 'nextMeeting', '', all],
    ['de næste tre møder', 'nextMeeting', '', all],
    ['hvornår er møderne', 'nextMeeting', '', all],
    ['datoer for møder i 2025', 'nextMeeting', '', year(2025)],
    ['meeting dates next year', 'nextMeeting', '', year(2025)],
    ['hvor mange møder er der tilbage i år', 'nextMeeting', '', year(2024)],
    ['mødedatoer 2025', 'nextMeeting', 'mødedatoer 2025', year(2025)],
    [
      'mødeplan for KKR Sjælland 2024-2025',
      'nextMeeting',
      'mødeplan 2024-2025',
      {
        ...all,
        bodies: ['KKR Sjælland'],
        from: '2024-01-01',
        to: '2025-12-31',
      },
    ],
    ['har vi møde i december', 'nextMeeting', '', { ...all, from: '2024-12-01', to: '2024-12-31' }],
    ['hvornår mødes vi i januar', 'nextMeeting', '', { ...all, from: '2025-01-01', to: '2025-01-31' }],
    [
      'er der møde i morgen',
      'nextMeeting',
      '',
      { ...all, from: '2024-09-13', to: '2024-09-13', meetingDate: '2024-09-13' },
    ],
    ['hvilke møder har vi i 2026', 'meeting', '', year(2026)],
    ['hvilke møder er der til foråret', 'meeting', '', { ...all, from: '2025-03-01', to: '2025-05-31' }],
    ['hvilke møder var der i Syddanmark i 2023', 'meeting', '', { ...year(2023), bodies: ['KKR Syddanmark'] }],
    ['which meetings do you know', 'meeting', '', all],
    ['møder fra 2023', 'meeting', '', year(2023)],
    ['og i 2026', 'meeting', '', { latest: true, from: '2026-01-01', to: '2026-12-31' }],
    ['hvornår er mødet i februar', 'nextMeeting', '', { ...all, from: '2025-02-01', to: '2025-02-28' }],
    ['how many meetings were there in 2023', 'meeting', '', year(2023)],
    ['hvornår er næste møde', 'nextMeeting', ''],
    ['hvor længe er der til næste møde', 'nextMeeting', ''],
    ['hvilken dato mødes vi', 'nextMeeting', ''],
    ['er næste møde aflyst', 'nextMeeting', ''],
    ['er der ekstraordinært møde', 'nextMeeting', ''],
    ['hvilke møder har drøftet botilbud', 'subject', 'møder har drøftet botilbud'],
  ]);
});

describe('whether the agenda is out is asked', () => {
  const agendaOut = { topic: 'agendaOut' } as const;
  understands([
    ['er dagsordenen ude', 'nextMeeting', '', agendaOut],
    ['er dagsordenen til næste møde kommet?', 'nextMeeting', '', agendaOut],
    ['hvornår kommer dagsordenen for KKR Syddanmark', 'nextMeeting', '', { ...agendaOut, bodies: ['KKR Syddanmark'] }],
    ['foreligger dagsordenen', 'nextMeeting', '', agendaOut],
    ['har i fået dagsordenen', 'nextMeeting', '', agendaOut],
    ['is the agenda out', 'nextMeeting', '', agendaOut],
    ['er dagsordenen for lang', 'subject', 'dagsordenen for lang'],
  ]);
});
