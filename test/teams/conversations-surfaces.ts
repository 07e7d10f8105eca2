import { edit, install, search, whileBroken, whileRefused } from './conversation-acts';
import { among, inDanish, inEnglish, silence, type Conversation } from './conversation-table';

const mention = '<at>KKR-bot</at>';

/** Group chats, channels, the message extension, and what goes wrong. */
export const surfaces: readonly Conversation[] = [
  among(
    'group',
    [install, 'Velkommen til KKR-bot', 'Nævn @KKR-bot i din besked, når du spørger her.'],
    ['Hej alle, skal vi tage botilbud først?', silence],
    [`${mention} hvad blev besluttet om botilbud?`, 'Beslutninger', 'viser 1–5 af 10'],
    ['enig, det var fint', silence],
    ['flere', silence],
    [`${mention}&nbsp;flere`, 'viser 6–10 af 10'],
    [`kun Syddanmark, tak ${mention}`, 'botilbud · KKR Syddanmark'],
    [edit('jeg retter lige min besked'), silence],
  ),
  among(
    'channel',
    [install, 'Velkommen til KKR-bot', 'Nævn @KKR-bot'],
    [`Hvem blev udpeget ${mention}?`, 'Udpegninger'],
    ['hvad med 2025?', silence],
    [`${mention} hvad med 2025?`, '2025'],
    [mention, 'Beskeden er uden tekst'],
    [`${mention} tak`, 'Velbekomme'],
  ),
  among('group', [`${mention} hvornår er næste møde i KKR Sjælland?`, 'fredag den 4. december 2026']),
  inDanish([install, 'Velkommen til KKR-bot', 'not Nævn @KKR-bot'], [install, silence]),
  inEnglish([install, 'Welcome to KKR-bot', '[What was decided on botilbud?]']),
  inDanish([search('botilbud'), 'Fælles kapacitetsplan for botilbud i Region Sjælland (Godkendt, besluttet og udsat']),
  inDanish([search('botil'), 'Fælles kapacitetsplan for botilbud i Region Sjælland (Godkendt, besluttet']),
  inDanish([search('Hvad blev besluttet om natbusser?'), 'Fælles pulje til natbusser (Afvist']),
  inDanish([search('xyzzy'), 'Der blev ikke fundet noget']),
  inDanish([search(''), '· 10. juni 2026 · KKR Midtjylland', 'not Referat mangler']),
  inEnglish([search('botilbud'), 'postponed, not everyone agreed · 12 March 2025 · KKR Sjælland']),
  inDanish(
    [whileBroken('Hvad blev besluttet om botilbud?'), 'Det gik desværre galt', 'giv sekretariatet dette nummer: '],
    ['Hvad blev besluttet om botilbud?', 'Beslutninger'],
  ),
  inEnglish([whileBroken('what was decided on botilbud?'), 'Sorry, something went wrong']),
  inDanish([whileRefused('takster', 503, 429), 'takster · alle regioner']),
  inDanish([whileRefused('takster', 403, 403), 'takster'], ['kun Syddanmark', 'takster · KKR Syddanmark']),
];
