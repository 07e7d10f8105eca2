import { install, restart, tamper, tap } from './conversation-acts';
import { among, inDanish, inEnglish, silence, type Conversation } from './conversation-table';

const mention = '<at>KKR-bot</at>';

/** What news people order, change and stop, over the papers of the samples. */
export const news: readonly Conversation[] = [
  inDanish(
    [install, 'Velkommen til KKR-bot', 'Hvilken kreds hører du til?', '[K17 (KKR Sjælland)]', '[K22 (KKR Syddanmark)]'],
    [
      tap('K17 (KKR Sjælland)'),
      'Der kommer nu besked om KKR Sjælland',
      'påmindelser 7 dage og 1 dag før mødet',
      'Næste møde er fredag den 4. december 2026.',
      '[Tilpas beskeder]',
      '[Stop alle beskeder]',
    ],
    ['hvornår er vores næste møde?', 'KKR Sjælland · fredag den 4. december 2026'],
    [
      'mine abonnementer',
      'Din kreds: K17 (KKR Sjælland)',
      'Møder i: KKR Sjælland',
      'Påmindelse: 7 dage før, 1 dag før',
    ],
    [tap('Stop alle beskeder'), 'Der kommer ikke flere beskeder'],
  ),
  inDanish(
    [
      'abonner på KKR Fyn',
      'Hvilken region?',
      'KKR Hovedstaden, KKR Midtjylland, KKR Nordjylland, KKR Sjælland og KKR Syddanmark',
    ],
    ['abonner på KKR Syddanmark', 'Der kommer nu besked om KKR Syddanmark'],
    ['abonner på KKR Nordjylland', 'KKR Syddanmark og KKR Nordjylland'],
    [
      'afmeld KKR Nordjylland',
      'Der kommer ikke længere besked om KKR Nordjylland',
      'Der kommer stadig besked om KKR Syddanmark',
    ],
    ['påmind mig 3 dage før', 'Der kommer nu besked 3 dage før.'],
    ['ingen beskeder i uge 52', 'Pausen begynder mandag den 21. december 2026'],
    [restart, silence],
    ['mine abonnementer', 'Pause fra 21. december 2026 til 28. december 2026.', 'Påmindelse: 3 dage før'],
    ['afmeld', 'Der kommer ikke flere beskeder'],
  ),
  inDanish(
    ['Hvad blev besluttet om botilbud?', '[Følg emnet]'],
    [tap('Følg emnet'), 'Emnet følges nu', '»botilbud«', 'Svaret står nedenfor.'],
    ['følg det', 'Emnet følges allerede'],
    ['flere', 'viser 6–10 af 10'],
    ['hold op med at følge det', 'Emnet følges ikke længere'],
  ),
  inDanish(
    ['Hvad blev besluttet om rumfærger?', 'Der blev ikke fundet noget', '[Følg emnet]'],
    [tap('Følg emnet'), '»rumfærger«'],
    ['slet mine data', 'Skal dine data slettes?'],
    [tap('Nej, behold dem'), 'Intet er slettet'],
    ['slet mine data', '[Ja, slet mine data]'],
    [tap('Ja, slet mine data'), 'Slettet: dine valg og 1 emne, du fulgte.'],
    ['mine abonnementer', 'Der kommer ingen beskeder nu'],
  ),
  inDanish(
    ['giv mig besked, når referatet kommer', 'Hvilken kreds hører du til?'],
    [tap('K19 (KKR Midtjylland)'), 'Der kommer nu besked om KKR Midtjylland', 'Det gælder referater.'],
    ['følger KKR sagen om botilbud?', 'not Emnet følges nu'],
    ['kalender', 'Kalenderen er ikke slået til her.'],
    [tamper({ verb: 'stop', kind: 'alt', subject: null, language: 'da' }), 'Knappen kan ikke bruges'],
  ),
  inEnglish(
    ['follow care homes', 'The subject is now followed', '“care homes”'],
    ['subscribe to KKR Midtjylland', 'You will now hear about KKR Midtjylland'],
    ['pause until 1 February', 'None will come before Monday 1 February 2027.'],
    ['my subscriptions', 'Messages are paused until 1 February 2027.', 'Followed subjects: care homes'],
    ['unsubscribe', 'You will get no more messages'],
  ),
  among(
    'channel',
    [`${mention} abonner på KKR Hovedstaden`, 'Der kommer nu besked om KKR Hovedstaden'],
    [
      `${mention} mine abonnementer`,
      'Valgene gælder for alle her',
      'Møder i: KKR Hovedstaden',
      'not Din kreds',
      'not [Slet mine data]',
    ],
  ),
];
