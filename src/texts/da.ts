import type { Appointment, Outcome } from '../meetings/meeting';
import type { Filters, Intent } from '../questions/question';
import { onDate, writeDate, writeDayAndDate, writeShortMonth, writeTime } from './da-dates';
import { outcomeWords } from './badge-words';
import { choices, feedback, filterNames, help, sayings } from './da-conversation';
import { news } from './da-news';
import type { BadgeFacts, Moment, Texts } from './text-table';
import { joinWords, startCapital, writePeriod } from './written-dates';

const outcomes = {
  decided: 'besluttet',
  approved: 'godkendt',
  adopted: 'tiltrådt',
  noted: 'taget til efterretning',
  discussed: 'drøftet',
  appointed: 'udpeget eller indstillet',
  postponed: 'udsat',
  withdrawn: 'taget af dagsordenen',
  referred: 'henvist til videre behandling',
  rejected: 'afvist',
  stated: 'anført i referatet',
  none: 'ingen beslutning i referatet',
} satisfies Record<Outcome, string>;

const headings = {
  decision: 'Beslutninger',
  subject: 'Sager',
  nextMeeting: 'Næste møde',
  statement: 'Hvad kommunaldirektørerne har sagt',
  appointment: 'Udpegninger',
  caseNumber: 'Sager med sagsnummeret',
  item: 'Punkt på dagsordenen',
  meeting: 'Mødet',
  history: 'Sagens forløb',
  smallTalk: 'Hjælp',
} satisfies Record<Intent, string>;

const appointedAs = {
  member: 'medlem',
  substitute: 'stedfortræder',
  chair: 'formand',
  deputyChair: 'næstformand',
  representative: 'repræsentant',
} satisfies Record<Appointment['as'], string>;

function writeBadge(facts: BadgeFacts): string {
  const words = outcomeWords(facts, outcomes, ' med ændring');
  return startCapital(`${joinWords(words, 'og')}${facts.dissent ? ', ikke alle tilsluttede sig' : ''}`);
}

function writeAgendaOnly(moment: Moment, date: string): string {
  if (moment === 'ahead') return `Sagen skal behandles ${onDate(date)}.`;
  if (moment === 'now') return `Sagen er på dagsordenen ${onDate(date)}.`;
  return `Referatet er ikke i samlingen. Sagen stod på dagsordenen ${onDate(date)}.`;
}

function writeFilters({ bodies, circle, from, to, status }: Filters): string {
  const period = writePeriod(from, to, {
    on: writeDate,
    between: (start, end) => `${writeDate(start)}–${writeDate(end)}`,
    since: (start) => `fra ${writeDate(start)}`,
    until: (end) => `til ${writeDate(end)}`,
  });
  const where = bodies.length > 0 ? joinWords(bodies, 'og') : (circle ?? 'alle regioner');
  const only = { decided: 'kun beslutninger', recommended: 'kun indstillinger' };
  return [where, period, status && only[status]].filter(Boolean).join(' · ');
}

function writeCoverage(meetings: number, from: string | null, to: string | null, withoutMinutes: number): string {
  if (meetings === 0) return 'Der er ingen møder at søge i';
  const ends = [from, to].filter((end) => end !== null).map(writeShortMonth);
  const period = [...new Set(ends)].join('–');
  const missing = withoutMinutes > 0 ? `; referat mangler for ${withoutMinutes}` : '';
  return `Søgt i ${meetings} ${meetings === 1 ? 'møde' : 'møder'}${period && `, ${period}`}${missing}`;
}

/** Danish, as the secretary of a council writes it: short, polite, concrete. */
export const da: Texts = {
  date: writeDate,
  dayAndDate: writeDayAndDate,
  shortMonth: writeShortMonth,
  time: writeTime,
  itemNumber: (number) => `pkt. ${number}`,
  list: (words) => joinWords(words, 'og'),

  badge: writeBadge,
  badgeOf: {
    ahead: 'Skal behandles',
    now: 'På dagsordenen',
    over: 'Referat mangler',
    annex: 'Kun bilag',
    dropped: 'Ikke i referatet',
  },
  agendaOnly: writeAgendaOnly,
  annexOnly: (date) => `Kun sagens bilag fra mødet ${onDate(date)} er i samlingen.`,
  flags: {
    renumbered: 'Sagen har et andet nummer i dagsordenen end i referatet.',
    added: 'Sagen står i referatet, men ikke i den udsendte dagsorden.',
    dropped: 'Sagen stod på dagsordenen, men er ikke med i referatet.',
    withdrawn: 'Sagen blev taget af dagsordenen.',
  },
  noDecisionFound: 'Der er ingen beslutning om emnet i samlingen. Disse sager nævner det.',
  noDecisionWithin: 'Der er ingen beslutning om emnet fra de møder, der er søgt i. Disse sager nævner det.',
  noStatementFound: (circle) => `Papirerne gengiver ikke, hvad ${circle} har sagt om emnet. Disse sager nævner det.`,
  outsidePeriod: 'Ingen møder i det år har noget om emnet. Disse sager handler om året, men er fra andre møder.',

  headings,
  itemsHeading: 'Sager',
  whatWasSaid: 'Hvad kredsene har sagt',
  circleSaid: (circle) => `Hvad ${circle} har sagt`,
  circleOnItem: (circle) => `${circle} om sagen`,
  filters: writeFilters,
  range: (first, last, total) => (first === last ? `viser ${first} af ${total}` : `viser ${first}–${last} af ${total}`),
  coverage: writeCoverage,

  labels: {
    decision: 'Beslutning',
    recommendation: 'Indstilling',
    recommendationAdopted: 'Indstilling (tiltrådt)',
    recommendationAdoptedAmended: 'Indstilling (tiltrådt med ændring)',
    excerpt: 'Fra sagen',
    appointments: 'Hvem og til hvad',
    source: 'Kilde',
    file: 'Dokument',
    place: 'Sted',
    time: 'Tid',
    topics: 'Forventede emner',
    participants: 'Deltagere',
    absent: 'Afbud',
    minutes: 'Referatet',
    searchedFor: 'Søgt efter',
    examples: 'Du kan for eksempel spørge:',
  },
  appointedAs,
  page: (page, isExact) => (isExact ? `side ${page}` : `fra side ${page}`),

  nextMeeting: {
    unknown: 'Papirerne i samlingen nævner ikke noget kommende møde.',
    passed: (date) => `Den nyeste kendte dato er passeret: ${writeDate(date)}. Papirerne nævner ikke et senere møde.`,
    cancelled: (body, date) => `Mødet i ${body} den ${writeDate(date)} er aflyst.`,
    movedFrom: (date) => `Mødet er flyttet fra den ${writeDate(date)}.`,
    noTime: 'ikke oplyst',
    noPlace: 'ikke oplyst',
    noTopics: 'Papirerne nævner ingen emner endnu.',
  },
  minutes: {
    isIn: (body, date) => `Referatet af mødet i ${body} ${onDate(date)} er i samlingen.`,
    isOut: (body, date) => `Referatet af mødet i ${body} ${onDate(date)} er ikke i samlingen.`,
    noMeeting: 'Mødet er ikke i samlingen.',
  },
  attendance: {
    count: (people) => (people === 1 ? '1 deltager' : `${people} deltagere`),
    absentCount: (people) => `${people} afbud`,
    unknown: 'Papirerne i samlingen viser ikke, hvem der deltog.',
    fromMunicipality: (municipality, present, absent) => {
      if (present.length + absent.length === 0) return `${municipality} står ikke på deltagerlisten.`;
      const there =
        present.length > 0
          ? `Fra ${municipality} deltog ${joinWords(present, 'og')}.`
          : `Ingen fra ${municipality} deltog.`;
      return absent.length > 0 ? `${there} Afbud fra ${joinWords(absent, 'og')}.` : there;
    },
  },
  overview: {
    items: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
    tap: 'Tryk på et punkt for at læse det.',
    withoutMinutes: 'Referatet er ikke i samlingen, så det fremgår ikke, hvad punkterne endte med.',
    ahead: 'Mødet er ikke holdt endnu.',
    now: (date) => `Mødet holdes ${onDate(date)}.`,
  },
  meetings: (count) => (count === 1 ? '1 møde' : `${count} møder`),
  meetingList: {
    heading: 'Møder',
    agenda: 'Dagsordenen',
    count: (meetings, coming) => {
      if (coming === meetings) return coming === 1 ? '1 kommende møde' : `${coming} kommende møder`;
      return `${meetings === 1 ? '1 møde' : `${meetings} møder`}${coming > 0 ? `, heraf ${coming} kommende` : ''}`;
    },
    none: 'Papirerne i samlingen nævner ingen møder, der passer.',
    nearest: 'Nærmeste kendte møder',
    next: (body, date) => `Det næste kendte møde er i ${body} ${writeDayAndDate(date)}.`,
    agendaIsIn: (body, date) => `Dagsordenen til mødet i ${body} ${onDate(date)} er i samlingen.`,
    agendaIsOut: (body, date) => `Dagsordenen til mødet i ${body} ${onDate(date)} er ikke i samlingen endnu.`,
    has: {
      minutes: 'Referatet er i samlingen',
      agenda: 'Dagsordenen er i samlingen',
      noMinutes: 'Referat mangler',
      noAgenda: 'Dagsordenen er ikke i samlingen endnu',
      annex: 'Kun bilag er i samlingen',
      nothing: 'Papirerne er ikke i samlingen',
      cancelled: 'Aflyst',
    },
  },

  nothingFound: {
    heading: 'Der blev ikke fundet noget',
    noSuchItem: (number) => `Der er intet punkt ${number} på dagsordenen.`,
    noSubject: 'Der er ingen sager, der passer til spørgsmålet.',
    advice: 'Prøv et andet ord for det samme, eller spørg om et møde.',
    adviceWhenLimited: 'Prøv et andet ord for det samme, eller søg i alle regioner og år.',
    emptyCollection: 'Der er ingen mødepapirer i samlingen endnu.',
    noMeetings: {
      region: 'Samlingen har ingen møder fra den region.',
      period: 'Samlingen har ingen møder fra det tidsrum.',
      both: 'Samlingen har ingen møder fra den region i det tidsrum.',
    },
  },
  welcome: {
    heading: 'Velkommen til KKR-bot',
    what: 'Spørg om sager og beslutninger i KKR. Svarene kommer fra dagsordener, referater og bilag.',
    trust: 'Svaret gengiver dokumentets egne ord og viser møde, punkt og side, så du kan slå det efter.',
    inGroup: 'Nævn @KKR-bot i din besked, når du spørger her.',
    examples: ['Hvad blev besluttet om botilbud?', 'Næste møde i KKR Sjælland?', 'Hvad siger K17 om rammeaftalen?'],
  },
  smallTalk: {
    greeting: { heading: 'Hej', text: 'Hvad vil du gerne vide om møderne i KKR?' },
    thanks: { heading: 'Velbekomme', text: 'Skriv, når der er mere, du vil have slået op.' },
    help: { heading: 'Sådan spørger du', text: 'Skriv dit spørgsmål, som du ville sige det, på dansk eller engelsk.' },
    empty: { heading: 'Hvad vil du gerne vide?', text: 'Skriv et emne, et sagsnummer eller et spørgsmål.' },
  },
  help,
  errors: {
    heading: 'Det gik desværre galt',
    failed: (id) =>
      `Dit spørgsmål blev ikke besvaret. Prøv igen om lidt. Sker det igen, så giv sekretariatet dette nummer: ${id}`,
    itemGoneHeading: 'Sagen er ikke længere i samlingen',
    itemGone: 'Papiret kan være fjernet eller udskiftet, siden kortet blev vist. Stil gerne spørgsmålet igen.',
    refusedHeading: 'Knappen kan ikke bruges',
    refused: 'Den hører ikke til et svar herfra. Skriv dit spørgsmål i stedet.',
    noText: 'Beskeden er uden tekst. Skriv et spørgsmål om møderne i KKR.',
    tooLong: 'Spørgsmålet er meget langt. Kun de første 2.000 tegn er brugt.',
    tooFast: { heading: 'Det går lidt hurtigt', text: 'Prøv igen om lidt.' },
  },
  actions: {
    details: 'Detaljer',
    detailsOf: (number, title) => `Detaljer om pkt. ${number}: ${title}`,
    more: 'Vis flere',
    previous: 'Vis de forrige',
    withoutFilters: 'Søg i alle regioner og år',
    askAgain: 'Stil spørgsmålet igen',
    wholeMeeting: 'Vis hele mødet',
    decisionsOfMeeting: 'Vis mødets beslutninger',
    recommendation: 'Se indstilling',
    askRecommendation: 'Hvad var indstillingen?',
    history: 'Se sagens forløb',
    saidBy: (circle) => `Hvad sagde ${circle}?`,
    openDocument: (page) => `Åbn dokumentet (s. ${page})`,
    copyCitation: 'Kopiér henvisning',
    citationLabel: 'Markér teksten, og kopiér den',
    didYouMean: (word) => `Søg efter »${word}«`,
    askWholeMeeting: (body, date) => `Dagsordenen for ${body} ${onDate(date)}`,
    askDecisionsOfMeeting: (body, date) => `Hvad besluttede ${body} ${onDate(date)}?`,
    askLatestDecisions: 'Hvad blev besluttet på sidste møde?',
  },
  sayings,
  asks: {
    decision: (subject) => `Hvad blev besluttet om ${subject}?`,
    statement: (circle, subject) => `Hvad mener ${circle ?? 'kommunaldirektørerne'} om ${subject}?`,
    appointment: (subject) => `Hvem blev udpeget til ${subject}?`,
    history: (subject) => `Historik for ${subject}`,
    attendance: (municipality) => (municipality === null ? 'Hvem deltog på mødet?' : `Var ${municipality} til stede?`),
    minutesOut: 'Er referatet klar?',
    item: (number, body, date) => `Punkt ${number} i ${body} ${onDate(date)}`,
  },
  choices,
  filterNames,
  feedback,
  news,
  answeredBelow: 'Svaret står nedenfor.',
  trimmed: { seeDetails: '… (se detaljer)', seeDocument: '… (resten står i dokumentet)' },
  documentPage: {
    gone: { heading: 'Papiret kan ikke vises', text: 'Det er ikke i samlingen længere, eller linket er ikke helt.' },
    expired: {
      heading: 'Linket er udløbet',
      text: 'Stil spørgsmålet til KKR-bot igen, så er der et nyt link på kortet.',
    },
  },
  itemPage: {
    heading: 'Sagen vises i Teams',
    how: 'Åbn chatten med KKR-bot, og send dette spørgsmål:',
    open: 'Åbn chatten i Teams',
  },
  terminal: {
    intro: 'Stil et spørgsmål om møderne i KKR. Afslut med Ctrl-D.',
    prompt: 'Spørgsmål: ',
  },
};
