import { understands } from './understood';

describe('a decision is asked for', () => {
  understands([
    ['hvad blev besluttet om botilbud', 'decision', 'botilbud'],
    ['Hvad blev der besluttet om botilbud?', 'decision', 'botilbud'],
    ['hvd blev beslutet om botilbud', 'decision', 'botilbud'],
    ['hva belv besluttet om botilbud', 'decision', 'botilbud'],
    ['hvad er besluttet vedr. takster', 'decision', 'takster'],
    ['hvad har KKR besluttet om klima', 'decision', 'klima'],
    ['hvad har vi besluttet ang klima', 'decision', 'klima'],
    ['hvad besluttede de om takster', 'decision', 'takster'],
    ['besluttede de noget om botilbud', 'decision', 'botilbud'],
    ['mon de fik besluttet noget om takster', 'decision', 'takster'],
    ['hvad vedtog kkr om fyrtårn', 'decision', 'fyrtårn'],
    ['vedtog kkr rammeaftalen?', 'decision', 'rammeaftalen'],
    ['blev rammeaftalen godkendt', 'decision', 'rammeaftalen'],
    ['er rammeaftalen vedtaget', 'decision', 'rammeaftalen'],
    ['blev sagen om børnehus udsat', 'decision', 'børnehus'],
    ['blev punktet om botilbud taget af dagsordenen', 'decision', 'botilbud'],
    ['godkendte kkr rammeaftalen', 'decision', 'rammeaftalen'],
    ['blev der bevilget penge til ungdomshuse', 'decision', 'penge til ungdomshuse'],
    ['fik de bevilget penge til ungdomshuse', 'decision', 'penge til ungdomshuse'],
    ['beslutning om mødeform', 'decision', 'mødeform'],
    ['beslutninger om botilbud', 'decision', 'botilbud'],
    ['botilbud besluttet?', 'decision', 'botilbud'],
    ['hvilke beslutninger er der taget om takster', 'decision', 'takster'],
    ['seneste beslutning om botilbud', 'decision', 'botilbud'],
    ['hvad blev resultatet af forhandlingerne om takster', 'decision', 'forhandlingerne om takster'],
    ['hvad endte det med for taksterne', 'decision', 'taksterne'],
    ['hvad kom de frem til om takster', 'decision', 'takster'],
    ['tog kkr stilling til botilbud', 'decision', 'botilbud'],
    ['hvad siger KKR Sjælland om rammeaftalen', 'decision', 'rammeaftalen', { bodies: ['KKR Sjælland'] }],
    ['hvilke sager blev udsat', 'decision', 'udsat'],
    ['er der taget stilling til botilbud', 'decision', 'botilbud'],
    ['what was decided on swimming pools (svømmehaller)?', 'decision', 'swimming pools svømmehaller'],
    ['what did they decide on refugees', 'decision', 'refugees'],
    ['what has been agreed about climate plans', 'decision', 'climate plans'],
    ['was the framework agreement approved?', 'decision', 'framework agreement'],
    ['did they approve the budget', 'decision', 'budget'],
    ['any decisions on botilbud', 'decision', 'botilbud'],
    ['what was the outcome of the refugee talks', 'decision', 'refugee talks'],
    ['blev kkr enige om kvoterne', 'decision', 'kvoterne'],
    ['stemte nogen imod takster', 'decision', 'takster'],
    ['er der truffet afgørelse om takster', 'decision', 'takster'],
    ['gav kkr mandat til forhandling om takster', 'decision', 'forhandling om takster'],
    ['hvad blev vi enige om sidst ang. takster', 'decision', 'takster', { latest: true }],
    ['hvad landede de på med hensyn til takster', 'decision', 'takster'],
  ]);
});

describe('decisions without a subject are those of the latest meeting', () => {
  understands([
    ['hvad blev besluttet?', 'decision', '', { latest: true }],
    ['hvad blev der besluttet i KKR Sjælland', 'decision', '', { latest: true, bodies: ['KKR Sjælland'] }],
    ['hvad blev besluttet på sidste møde', 'decision', '', { latest: true }],
    ['hvad besluttede vi sidst', 'decision', '', { latest: true }],
    ['what was decided at the last meeting?', 'decision', '', { latest: true }],
    ['seneste beslutninger', 'decision', '', { latest: true }],
    [
      'decisions in Syddanmark 2023',
      'decision',
      '',
      { bodies: ['KKR Syddanmark'], from: '2023-01-01', to: '2023-12-31' },
    ],
    ['hvad blev besluttet i 2023', 'decision', '', { from: '2023-01-01', to: '2023-12-31' }],
  ]);
});

describe('a subject is asked for', () => {
  understands([
    ['botilbud', 'subject', 'botilbud'],
    ['SOSU lærepladser 2024', 'subject', 'SOSU lærepladser 2024'],
    ['hvor skal de fælleskommunale sekretariater ligge?', 'subject', 'fælleskommunale sekretariater ligge'],
    ['skal møderne holdes virtuelt?', 'subject', 'møderne holdes virtuelt'],
    ['godkendelse af dagsorden', 'subject', 'godkendelse af dagsorden'],
    ['godkendelse af referat', 'subject', 'godkendelse af referat'],
    ['hvad er beslutningskompetencen', 'subject', 'beslutningskompetencen'],
    ['hvad sker der med udsatte børn', 'subject', 'udsatte børn'],
    ['patientforløb', 'subject', 'patientforløb'],
    ['deltagelse i EU-projekter', 'subject', 'deltagelse i EU-projekter'],
    ['udpegning af vandområder', 'subject', 'udpegning af vandområder'],
    ['aflønning af kommunaldirektører', 'subject', 'aflønning af kommunaldirektører'],
    ['hjælp til borgere', 'subject', 'hjælp til borgere'],
    ['hvad er næste skridt for letbanen', 'subject', 'skridt for letbanen'],
    ['hvad mener kommunerne om botilbud', 'subject', 'mener kommunerne om botilbud'],
  ]);
});

describe('the next meeting is asked for', () => {
  understands([
    ['hvornår er næste møde', 'nextMeeting', ''],
    ['hvornår er det næste møde?', 'nextMeeting', ''],
    ['hvonår er næste møde', 'nextMeeting', ''],
    ['naeste moede', 'nextMeeting', ''],
    ['næste møde', 'nextMeeting', ''],
    ['næste kkr-møde', 'nextMeeting', ''],
    ['hvornår mødes vi igen', 'nextMeeting', ''],
    ['hvornår er der kkr møde igen', 'nextMeeting', ''],
    ['hvor og hvornår er næste møde', 'nextMeeting', ''],
    ['hvor holdes næste møde', 'nextMeeting', ''],
    ['dato for næste møde', 'nextMeeting', ''],
    ['hvad tid starter næste møde', 'nextMeeting', ''],
    ['hvad er på dagsordenen til næste møde', 'nextMeeting', ''],
    ['er botilbud på dagsordenen til næste møde', 'nextMeeting', 'botilbud'],
    ['hvnr er næste møde', 'nextMeeting', ''],
    ["when's the next meeting", 'nextMeeting', ''],
    ['when is the next meeting', 'nextMeeting', ''],
    ['where is the next meeting?', 'nextMeeting', ''],
    ['when do we meet again', 'nextMeeting', ''],
    ['hvornår er næste møde i KKR Syddanmark?', 'nextMeeting', '', { bodies: ['KKR Syddanmark'] }],
    ['next meeting kkr sjælland', 'nextMeeting', '', { bodies: ['KKR Sjælland'] }],
  ]);
});

describe("a circle's view is asked for", () => {
  understands([
    ['hvad mener K22 om botilbud?', 'statement', 'botilbud', { circle: 'K22' }],
    ['hvad siger k17 til fyrtårn', 'statement', 'fyrtårn', { circle: 'K17' }],
    ['hvad anbefalr K17 om rammeaftalen', 'statement', 'rammeaftalen', { circle: 'K17' }],
    ['hvad har K29 sagt om sosu', 'statement', 'sosu', { circle: 'K29' }],
    ['hvad peger K22 på', 'statement', '', { circle: 'K22' }],
    ['K22s holdning til takster', 'statement', 'takster', { circle: 'K22' }],
    ["hvad er K17's holdning til fyrtårn", 'statement', 'fyrtårn', { circle: 'K17' }],
    ['anbefalinger fra k11 om letbaner', 'statement', 'letbaner', { circle: 'K11' }],
    ['støtter K17 fyrtårnet', 'statement', 'fyrtårnet', { circle: 'K17' }],
    ['hvad lagde K17 op til om rammeaftalen', 'statement', 'rammeaftalen', { circle: 'K17' }],
    ['hvad mener K17 og K22 om rammeaftalen', 'statement', 'rammeaftalen'],
    ['direktørerne om rammeaftalen', 'statement', 'rammeaftalen'],
    ['k 17 om rammeaftalen', 'statement', 'rammeaftalen', { circle: 'K17' }],
    ['K17 om rammeaftalen', 'statement', 'rammeaftalen', { circle: 'K17' }],
    ['har kredsen anbefalet rammeaftalen', 'statement', 'rammeaftalen'],
    ['kommunaldirektørernes holdning til fyrtårn', 'statement', 'fyrtårn'],
    [
      'hvad mener kommunaldirektørerne i Sjælland om fyrtårn',
      'statement',
      'fyrtårn',
      { bodies: ['KKR Sjælland'], circle: 'K17' },
    ],
    ['what does K22 think about botilbud', 'statement', 'botilbud', { circle: 'K22' }],
    ['what did K17 recommend on the framework agreement', 'statement', 'framework agreement', { circle: 'K17' }],
  ]);
});

describe('a circle that is only named limits the answer', () => {
  understands([
    ['botilbud k17', 'subject', 'botilbud', { circle: 'K17' }],
    ['hvad besluttede K22 om takster', 'decision', 'takster', { circle: 'K22' }],
    ['K17', 'subject', 'K17'],
    ['K17-Klima', 'subject', 'K17-Klima'],
  ]);
});

describe('an appointment is asked for', () => {
  understands([
    ['hvem blev udpeget til Danmarks Erhvervsfremmebestyrelse?', 'appointment', 'Danmarks Erhvervsfremmebestyrelse'],
    ['hvem kom i vækstforum', 'appointment', 'vækstforum'],
    ['who is on the board of Movia', 'appointment', 'board of Movia'],
    ['hvem er udpeget til vækstforum', 'appointment', 'vækstforum'],
    ['hvem udpegede kkr til vækstforum', 'appointment', 'vækstforum'],
    ['hvem indstillede KKR til Movia', 'appointment', 'Movia'],
    ['hvem sidder i bestyrelsen for Movia', 'appointment', 'bestyrelsen for Movia'],
    ['hvem repræsenterer kommunerne i Movia', 'appointment', 'Movia'],
    ['hvem blev formand', 'appointment', 'formand'],
    ['FGU Danmark udpegning', 'appointment', 'FGU Danmark'],
    ['udpegning til Movia', 'appointment', 'Movia'],
    ['Udpegning af kommunalt medlem til Movia', 'appointment', 'Movia'],
    ['blev Mette udpeget til noget', 'appointment', 'Mette'],
    ['who was appointed to the board of Movia', 'appointment', 'board of Movia'],
    ['who sits on the board', 'appointment', 'board'],
    ['nye udpegninger', 'appointment', ''],
  ]);
});
