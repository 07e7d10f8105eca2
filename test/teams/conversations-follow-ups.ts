import { inDanish, type Conversation } from './conversation-table';

/** What leans on an answer, in Danish. */
export const followUps: readonly Conversation[] = [
  inDanish(
    ['Hvad blev besluttet om botilbud?', 'viser 1–5 af 10'],
    ['flere', 'Beslutninger', 'viser 6–10 af 10', '[Vis de forrige]'],
    ['flere', 'Der er ikke flere'],
    ['tilbage', 'viser 1–5 af 10'],
    ['tilbage', 'Det er de første'],
  ),
  inDanish(
    ['Hvad blev besluttet om botilbud?', 'Beslutninger'],
    ['den første', 'Fælles kapacitetsplan for botilbud i Region Sjælland', 'Dokument: ', '[Se sagens forløb]'],
    ['hvad var indstillingen?', 'Indstilling', 'Det indstilles, at KKR Sjælland', 'garantiordning for tomme pladser'],
    ['hvad sagde K17?', 'Hvad K17 har sagt', 'K17 har drøftet planen og anbefaler'],
    ['hvad sagde K22?', 'K22'],
  ),
  inDanish(
    ['Hvad blev besluttet om botilbud?', 'Beslutninger'],
    ['nr. 2', 'Botilbud til unge med autisme – fælles retning', 'KKR Syddanmark · 19. november 2024'],
    ['vis hele mødet', 'Mødet', 'KKR Syddanmark · 19. november 2024'],
    ['hvem deltog?', 'Deltagere', 'KKR Syddanmark · 19. november 2024'],
    ['er referatet klar?', 'Referatet af mødet i KKR Syddanmark 19. november 2024 er i samlingen.'],
  ),
  inDanish(['botilbud', 'Sager'], ['den 99.', 'Den er ikke på listen', 'Der er 10 sager på listen.']),
  inDanish(
    ['takster', 'takster · alle regioner'],
    ['kun Syddanmark', 'takster · KKR Syddanmark', 'not KKR Sjælland ·'],
    ['og hvad med 2025?', 'takster · KKR Syddanmark · 2025', 'ens takster i flextrafikken'],
    ['alle regioner', 'takster · alle regioner · 2025', 'Takst for Børnehus Sjælland 2025'],
    ['kun beslutninger', 'kun beslutninger', '[Taget til efterretning]'],
    ['alle år', 'takster · alle regioner · kun beslutninger'],
  ),
  inDanish(
    ['Hvad blev besluttet om botilbud?', 'botilbud · alle regioner'],
    ['kun 2024', 'botilbud · alle regioner · 2024', 'not 12. marts 2025'],
    ['hvad med 2019?', '2019', 'Samlingen har ingen møder fra det tidsrum.', 'not viser 1–5'],
    ['og 2025?', 'botilbud · alle regioner · 2025', 'KKR Sjælland · 12. marts 2025'],
  ),
  inDanish(
    ['Hvad siger kommunaldirektørerne om botilbud?', 'botilbud'],
    ['kun K17', 'botilbud · K17', 'K17 om sagen'],
    ['og K22?', 'botilbud · K22'],
  ),
  inDanish(
    ['Hvad blev besluttet om botilbud?', 'Beslutninger'],
    ['hvad med takster?', 'takster · alle regioner'],
    ['hvad mener K17 om det?', 'takster · K17'],
  ),
  inDanish(
    ['Hvornår er næste møde i KKR Sjælland?', '4. december 2026'],
    ['hvad er på dagsordenen?', 'KKR Sjælland · 4. december 2026', '12 punkter', 'not 10. juni 2026'],
    ['punkt 2.2', 'Garantiordning for tomme botilbudspladser', '[Skal behandles]', 'not Beslutning:'],
  ),
  inDanish(
    ['hvornår er næste møde?', 'Næste møde'],
    ['og i Midtjylland?', 'KKR Midtjylland · onsdag den 20. januar 2027'],
    ['hvad skal behandles?', 'KKR Midtjylland · 20. januar 2027', 'Takster på botilbud'],
  ),
  inDanish(
    ['KKR Sjælland', 'Mødet', 'KKR Sjælland · 12. marts 2025'],
    ['hvad blev besluttet?', 'Beslutninger', 'KKR Sjælland · 12. marts 2025'],
  ),
  inDanish(
    ['jeg er i K22', 'K22 er nu din kreds', '»Vores møde« betyder fra nu af mødet i KKR Syddanmark.'],
    ['hvornår er vores næste møde?', 'KKR Syddanmark · tirsdag den 24. november 2026'],
    ['hvornår er næste møde i Midtjylland?', 'KKR Midtjylland'],
    ['glem min kreds', 'Din kreds er slettet'],
  ),
  inDanish(
    ['jeg er i K17, hvornår er vores næste møde?', 'K17 er nu din kreds', 'fredag den 4. december 2026'],
    ['jeg er i K19', 'K19 er nu din kreds', 'KKR Midtjylland'],
  ),
  inDanish(
    ['Hvad siger K17 om botilbud?', 'Hvad K17 har sagt'],
    ['den første', 'Dokument: '],
    ['hvem stemte imod?', 'Dokument: ', 'not stemte imod'],
    ['hvad koster det?', 'Dokument: ', 'not koster ·'],
    ['du svarer forkert', 'Det var ærgerligt'],
    ['hvad blev der sagt på mødet den 19. november 2024?', 'Mødet', 'KKR Syddanmark · 19. november 2024'],
  ),
  inDanish(
    ['Udpegninger til Erhvervshus Midtjylland', 'Udpegninger', 'Erhvervshus Midtjylland · alle regioner'],
    ['og hvem er suppleant?', 'Erhvervshus Midtjylland · alle regioner'],
    ['og suppleanten?', 'Erhvervshus Midtjylland · alle regioner'],
    ['åbn dokumentet', 'Dokument: '],
  ),
  inDanish(
    ['Hvor mange flygtninge skal Næstved modtage?', 'Fordeling af flygtninge 2026', 'Næstved'],
    ['hvad med Køge?', 'flygtninge skal Køge modtage', 'Kommune: Køge'],
    ['nej', 'Det var ærgerligt'],
    ['hvad så med den anden?', 'Dokument: '],
    ['Hvad er KKR?', 'Sådan spørger du'],
    ['hvad betyder K17?', 'Sådan spørger du'],
  ),
  inDanish(
    ['hvad skal vi forberede til næste møde?', 'Næste møde', 'KKR Syddanmark · tirsdag den 24. november 2026'],
    ['var Kolding med?', 'KKR Syddanmark · 17. juni 2025', 'Fra Kolding deltog'],
    ['var Køge til stede?', 'Deltagere', 'KKR Sjælland · 12. marts 2025', 'Fra Køge deltog'],
  ),
  inDanish(['og hvad med 2023?', 'Hvad skal det handle om?']),
  inDanish(['flere', 'Hvad skal det handle om?']),
  inDanish(['den første', 'Hvad skal det handle om?']),
  inDanish(['hvad mener K17 om det?', 'Hvad skal det handle om?']),
  inDanish(['hvad var indstillingen?', 'Hvad skal det handle om?']),
  inDanish(
    ['Hvad blev besluttet om botilbud?', 'Beslutninger'],
    ['tak', 'Velbekomme'],
    ['og hvad med 2024?', 'botilbud · alle regioner · 2024'],
  ),
  inDanish(
    ['Hvad blev besluttet om botilbud?', 'Beslutninger'],
    ['det var ikke det jeg mente', 'Det var ærgerligt', 'Skriv gerne spørgsmålet med andre ord'],
    ['forfra', 'Så begynder vi forfra'],
    ['flere', 'Hvad skal det handle om?'],
  ),
  inDanish(
    ['botilbud', 'Sager'],
    ['in English please', 'Agenda items', 'botilbud · all regions', 'Searched 10 meetings'],
    ['flere', 'Agenda items', 'showing 6–10 of 10'],
    ['på dansk, tak', 'Sager', 'botilbud · alle regioner'],
  ),
];
