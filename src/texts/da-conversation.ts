import type { Texts } from './text-table';

/** What is said in place of an answer. */
export const sayings: Texts['sayings'] = {
  askSubject: { heading: 'Hvad skal det handle om?', text: 'Skriv et emne, et møde eller et sagsnummer.' },
  noMore: { heading: 'Der er ikke flere', text: 'Alt, hvad der blev fundet, er vist.' },
  noPrevious: { heading: 'Det er de første', text: 'Der er ingen side før denne.' },
  wrongAnswer: {
    heading: 'Det var ærgerligt',
    text: 'Skriv gerne spørgsmålet med andre ord, eller nævn region og år.',
  },
  startOver: { heading: 'Så begynder vi forfra', text: 'Hvad vil du gerne vide om møderne i KKR?' },
  noText: {
    heading: 'Beskeden er uden tekst',
    text: 'Billeder og filer læses ikke her. Skriv et spørgsmål om møderne i KKR.',
  },
  languageSet: { heading: 'Svarene kommer nu på dansk', text: 'Papirernes egne ord gengives, som de står.' },
  circleForgotten: { heading: 'Din kreds er slettet', text: '»Vores møde« gælder ikke længere et bestemt KKR.' },
  noRecommendation: { heading: 'Ingen indstilling', text: 'Papirerne gengiver ingen indstilling i sagen.' },
  noSuchItem: (count) => ({
    heading: 'Den er ikke på listen',
    text: count === 1 ? 'Der er kun 1 sag på listen.' : `Der er ${count || 'ingen'} sager på listen.`,
  }),
  circleSet: (circle, body) => ({
    heading: `${circle} er nu din kreds`,
    text: `»Vores møde« betyder fra nu af mødet i ${body}.`,
  }),
  noStatement: (circle) => ({
    heading: 'Ingen udtalelse',
    text: `Papirerne gengiver ikke, hvad ${circle ?? 'kommunaldirektørerne'} har sagt om sagen.`,
  }),
};

/** Names of what a filter offers, beside regions and years. */
export const choices: Texts['choices'] = {
  allRegions: 'Alle regioner',
  allYears: 'Alle år',
  allItems: 'Alle sager',
  decided: 'Kun beslutninger',
  recommended: 'Kun indstillinger',
};

/** Buttons that open the choices of a filter. */
export const filterNames: Texts['filterNames'] = { region: 'Region', year: 'År', standing: 'Besluttet?' };

/** What is asked below an answer, and what comes of it. */
export const feedback: Texts['feedback'] = {
  ask: 'Var det svaret?',
  yes: 'Ja',
  no: 'Nej',
  keepHeading: 'Må vi gemme spørgsmålet?',
  keepText:
    'Så kan sekretariatet gøre svarene bedre. Kun teksten og de viste sager gemmes, uden dit navn, og slettes efter 90 dage.',
  keep: 'Ja, gem det',
  dontKeep: 'Nej tak',
  thanks: { heading: 'Tak', text: 'Det er godt at vide.' },
  kept: { heading: 'Tak', text: 'Spørgsmålet er gemt uden dit navn og slettes efter 90 dage.' },
  notKept: {
    heading: 'Det er i orden',
    text: 'Spørgsmålet er ikke gemt. Prøv gerne med andre ord, eller nævn region og år.',
  },
};

/** What can be asked. */
export const help: Texts['help'] = {
  lines: [
    ['Beslutninger', 'hvad der blev besluttet om et emne, på et møde eller i et år.'],
    ['Kredsene', 'hvad K11, K17, K19, K22 eller K29 har sagt om en sag.'],
    ['Udpegninger', 'hvem der blev udpeget, og til hvad.'],
    ['Møder', 'næste møde, hele dagsordenen, deltagere, og om referatet er klar.'],
    ['Beskeder', '»abonner«, »følg botilbud« og »mine abonnementer«.'],
  ],
  examples: ['Beslutninger fra sidste møde', 'Udpegninger til FGU Danmark', 'Er referatet klar?'],
};
