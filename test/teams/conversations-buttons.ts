import { edit, like, restart, sendAgain, sendFile, takeBack, tamper, tap } from './conversation-acts';
import { inDanish, silence, type Conversation } from './conversation-table';

const asked = 'Hvad blev besluttet om botilbud?';

/** Buttons of cards, files, edits and deletions, and what comes of a question that was answered badly. */
export const buttons: readonly Conversation[] = [
  inDanish(
    [asked, 'viser 1–5 af 10'],
    [tap('Vis flere'), 'viser 6–10 af 10', '[Vis de forrige]', 'not Svaret står nedenfor.'],
    [tap('Vis de forrige'), 'viser 1–5 af 10'],
    [tap('2025'), 'botilbud · alle regioner · 2025', '[✓ 2025]'],
    ['flere', 'alle regioner · 2025', 'viser 6–'],
  ),
  inDanish(
    [asked, '[✓ Alle regioner]'],
    [tap('Syddanmark'), 'botilbud · KKR Syddanmark', '[✓ Syddanmark]', 'not KKR Sjælland ·'],
    [tap('2025'), 'botilbud · KKR Syddanmark · 2025', '[✓ Syddanmark]', '[✓ 2025]'],
    [tap('Alle regioner'), 'botilbud · alle regioner · 2025'],
    [tap('Alle år'), 'botilbud · alle regioner', '[✓ Alle år]'],
    [tap('Kun beslutninger'), 'kun beslutninger', '[✓ Kun beslutninger]', 'not [Referat mangler]'],
    [tap('Kun indstillinger'), 'kun indstillinger', 'not Beslutning:'],
    [tap('Alle sager'), 'not kun indstillinger'],
  ),
  inDanish(
    [asked, '[Detaljer]'],
    [tap('Detaljer'), 'Dokument: kkr-sjaelland-2025-03-12-referat', '[Kopiér henvisning]', 'Svaret står nedenfor.'],
    [tap('Se sagens forløb'), 'Sagens forløb', 'KKR Sjælland · 4. december 2026', '[Skal behandles]'],
    [tap('Detaljer', 2), 'Botilbud – status på kapacitetsplanen', 'Sagen skal behandles 4. december 2026.'],
    [tap('Vis hele mødet'), 'Mødet er ikke holdt endnu.', '12 punkter'],
  ),
  inDanish(
    [asked, '[Hvad sagde K17?]'],
    [tap('Hvad sagde K17?'), 'Hvad K17 har sagt', 'K17 har drøftet planen', '[Detaljer]'],
    [tap('Detaljer'), 'Fælles kapacitetsplan for botilbud i Region Sjælland'],
  ),
  inDanish(
    ['hej', '[Næste møde i KKR Sjælland?]'],
    [tap('Næste møde i KKR Sjælland?'), 'fredag den 4. december 2026', 'Svaret står nedenfor.'],
  ),
  inDanish(
    ['hjælp', '[Beslutninger fra sidste møde]', '[Er referatet klar?]'],
    [tap('Beslutninger fra sidste møde'), 'Referatet af mødet i KKR Syddanmark 8. september 2026 er ikke i samlingen.'],
  ),
  inDanish(
    ['Dagsordenen for KKR Syddanmark 17. juni 2025', 'KKR Syddanmark · 17. juni 2025'],
    [tap('Vis mødets beslutninger'), 'Beslutninger', 'KKR Syddanmark · 17. juni 2025'],
  ),
  inDanish(
    ['botilbud i 2019', '[Søg i alle regioner og år]'],
    [tap('Søg i alle regioner og år'), 'botilbud · alle regioner', 'not 2019'],
  ),
  inDanish([asked, 'Var det svaret?'], [tap('Ja'), 'Tak']),
  inDanish(
    [asked, 'Var det svaret?'],
    [tap('Nej'), 'Må vi gemme spørgsmålet?', asked, 'uden dit navn', 'slettes efter 90 dage'],
    [tap('Ja, gem det'), 'Spørgsmålet er gemt uden dit navn'],
  ),
  inDanish(
    ['Hvad blev besluttet om elevatormusik?', 'Der blev ikke fundet noget'],
    [tap('Nej'), 'Må vi gemme spørgsmålet?'],
    [tap('Nej tak'), 'Det er i orden', 'Spørgsmålet er ikke gemt.'],
  ),
  inDanish([tamper({ verb: 'explode' }), 'Knappen kan ikke bruges', 'Skriv dit spørgsmål i stedet.']),
  inDanish([tamper({}), 'Knappen kan ikke bruges']),
  inDanish([tamper({ verb: 'more', question: asked, page: -1 }), 'Knappen kan ikke bruges']),
  inDanish([
    tamper({ verb: 'details', item: '../../etc/passwd', question: '', language: 'da' }),
    'Sagen er ikke længere i samlingen',
    'not passwd',
  ]),
  inDanish(
    [
      tamper({ verb: 'details', item: 'kkr-sjaelland/1999-01-01/1', question: 'natbusser', language: 'da' }),
      'Sagen er ikke længere i samlingen',
      '[Stil spørgsmålet igen]',
    ],
    [tap('Stil spørgsmålet igen'), 'Fælles pulje til natbusser'],
  ),
  inDanish([sendFile(), 'Beskeden er uden tekst', 'Billeder og filer læses ikke her.']),
  inDanish([sendFile('Hvad siger papirerne om takster?'), 'takster · alle regioner']),
  inDanish([asked, 'Beslutninger'], [like, silence]),
  inDanish(
    [asked, 'botilbud'],
    [edit('Hvad blev besluttet om takster?'), 'PUT', 'takster · alle regioner', 'not botilbud · alle'],
    ['og hvad med 2025?', 'takster · alle regioner · 2025'],
  ),
  inDanish(
    ['Hvad blev besluttet om botilbud? Hvornår er næste møde?', 'Beslutninger', 'Næste møde'],
    [edit('Hvad blev besluttet om natbusser?'), 'PUT', 'natbusser', 'DELETE'],
  ),
  inDanish([asked, 'Beslutninger'], [sendAgain(asked), silence]),
  inDanish([asked, 'Beslutninger'], [takeBack, silence], ['flere', 'Hvad skal det handle om?']),
  inDanish(
    [asked, 'viser 1–5 af 10'],
    [restart, silence],
    [tap('Vis flere'), 'viser 6–10 af 10'],
    ['kun Syddanmark', 'botilbud · KKR Syddanmark'],
  ),
];
