import type { Answer, AnswerHit, ListedMeeting, MeetingOverview } from '../../src/answers/answer';
import type { Participant } from '../../src/meetings/meeting';
import type { Language } from '../../src/questions/question';

/** The day on which every fixture is asked. Everything in these answers is made up. */
export const today = '2026-09-14';

const hitDefaults: AnswerHit = {
  meeting: 'kkr-syddanmark/2026-03-10',
  body: 'KKR Syddanmark',
  number: '2.3',
  title: 'Fælles vagtordning for digitale hjælpemidler',
  caseType: null,
  date: '2026-03-10',
  status: 'decided',
  outcomes: ['decided'],
  resolvedOutcomes: [],
  amended: false,
  dissent: false,
  decision: 'KKR Syddanmark besluttede at etablere en fælles vagtordning fra 3. september 2026.',
  resolved: null,
  resolvedPage: null,
  resolvedPageIs: null,
  recommendation: null,
  excerpt: 'En fælles vagtordning kan dække aftener og weekender i alle kommuner.',
  excerptMarks: [[10, 21]],
  excerptColumns: null,
  excerptHeading: null,
  statements: [],
  appointments: [],
  flags: [],
  hasMinutes: true,
  excerptSource: null,
  score: 7.1,
  source: {
    file: 'kkr-syddanmark-2026-03-10-referat.txt',
    page: 8,
    pageIs: 'itemStart',
    citation: 'KKR Syddanmark, 10.03.2026, pkt. 2.3, fra s. 8 (SAG-2026-00017)',
  },
};

export function hit(changes: Partial<AnswerHit> = {}): AnswerHit {
  return { ...hitDefaults, ...changes };
}

export function source(citation: string, page: number | null = 5): AnswerHit['source'] {
  return { file: 'opdigtet-papir.txt', page, pageIs: page === null ? null : 'itemStart', citation };
}

/** A meeting that is to come, in a list of meetings. */
export const plannedMeeting: ListedMeeting = {
  id: null,
  body: 'KKR Sjælland',
  date: '2027-01-12',
  start: '09:30',
  end: null,
  place: 'Sorø',
  hasAgenda: false,
  hasMinutes: false,
  isCancelled: false,
  movedFrom: null,
  source: null,
};

/** Adopts a recommendation that only takes note, on another page. */
export const notedHit = hit({
  meeting: 'kkr-sjaelland/2026-06-17',
  body: 'KKR Sjælland',
  number: '3.1',
  title: 'Status for cykelstier mellem kommunerne',
  caseType: 'information',
  date: '2026-06-17',
  outcomes: ['adopted'],
  resolvedOutcomes: ['noted'],
  decision: 'KKR Sjælland tiltrådte indstillingen.',
  resolved: 'At KKR Sjælland\n1. tager status til efterretning\n2. noterer sig tidsplanen for 2027',
  resolvedPage: 12,
  resolvedPageIs: 'exact',
  excerpt: 'Der er anlagt 14 kilometer sti på tværs af kommunegrænser.',
  excerptMarks: [],
  source: source('KKR Sjælland, 17.06.2026, pkt. 3.1, fra s. 11', 11),
});

export const amendedHit = hit({
  meeting: 'kkr-midtjylland/2026-02-04',
  body: 'KKR Midtjylland',
  number: '2.2',
  title: 'Takstaftale for aflastningspladser [udkast](https://example.org)',
  date: '2026-02-04',
  outcomes: ['approved', 'referred'],
  amended: true,
  dissent: true,
  decision:
    'KKR Midtjylland godkendte takstaftalen med den ændring, at den gælder i to år.\n\nÉn kommune kunne ikke tilslutte sig.',
  source: source('KKR Midtjylland, 04.02.2026, pkt. 2.2, fra s. 6', 6),
});

export const recommendedHit = hit({
  meeting: 'kkr-hovedstaden/2026-05-08',
  body: 'KKR Hovedstaden',
  number: '3.6',
  title: 'Pulje til læsevejledere',
  date: '2026-05-08',
  status: 'recommended',
  hasMinutes: false,
  outcomes: ['none'],
  decision: null,
  recommendation: 'Det indstilles, at KKR Hovedstaden drøfter puljens størrelse.\n\n\t1. runde\t400.000 kr.',
  statements: [
    { circle: 'K29', text: 'K29 har drøftet puljen og peger på, at den bør løbe i mindst tre år.' },
    { circle: 'K17', text: 'K17 har taget en lignende ordning i brug.' },
  ],
  source: source('KKR Hovedstaden, 08.05.2026, pkt. 3.6, s. 9', 9),
});

export const comingHit = hit({
  ...recommendedHit,
  meeting: 'kkr-nordjylland/2026-12-04',
  body: 'KKR Nordjylland',
  number: '2.1',
  title: 'Årsplan for havnesamarbejdet',
  date: '2026-12-04',
  statements: [],
  recommendation: '3. september 2026 er frist for bemærkninger til årsplanen.',
  source: source('KKR Nordjylland, 04.12.2026, pkt. 2.1, s. 4', 4),
});

export const annexHit = hit({
  meeting: 'kkr-sjaelland/2025-09',
  body: 'KKR Sjælland',
  number: '2.10',
  title: 'Bilag om fælles indkøb af skolemøbler',
  date: '2025-09',
  status: 'annex',
  hasMinutes: false,
  outcomes: ['none'],
  decision: null,
  excerpt: 'Indkøbet samles i to udbud: borde\tstole',
  excerptMarks: [[28, 33]],
  excerptColumns: ['Udbud 1', 'Udbud 2'],
  source: source('KKR Sjælland, september 2025, bilag 4, s. 31', 31),
});

/** On the agenda, but not in the minutes that there are; quoted from an annex. */
export const droppedHit = hit({
  title: 'Fælles udbud af vejsalt',
  status: 'recommended',
  outcomes: ['none'],
  decision: null,
  flags: ['dropped', 'renumbered'],
  recommendation: 'Det indstilles, at sagen drøftes.',
  excerpt: 'Vejsalt blev 8 % dyrere sidste vinter.',
  excerptMarks: [],
  excerptSource: source('KKR Syddanmark, 10.03.2026, bilag 2, s. 40', 40),
});

export const appointedHit = hit({
  number: '4.1',
  title: 'Udpegning til rådet for gamle æblesorter',
  caseType: 'appointment',
  outcomes: ['appointed'],
  decision: 'KKR Syddanmark udpegede Anna Opdigt og indstillede Bo Fabel.',
  appointments: [
    { name: 'Anna Opdigt', to: 'Rådet for gamle æblesorter', as: 'chair' },
    { name: 'Bo Fabel', to: 'Rådet for gamle æblesorter', as: 'substitute' },
  ],
  excerpt: '',
});

const person = (name: string, party: string, municipality: string): Participant => ({
  name,
  party,
  municipality,
  role: null,
  group: 'member',
});

export const overview: MeetingOverview = {
  id: 'kkr-sjaelland/2026-06-17',
  body: 'KKR Sjælland',
  date: '2026-06-17',
  place: 'Rådhuset i Æbleby, *Sal 2*',
  hasMinutes: true,
  participants: [person('Anna Opdigt', 'A', 'Æbleby'), person('Bo Fabel', 'V', 'Pæreby')],
  absent: [person('Carla Myte', 'Ø', 'Blommeby')],
  items: [
    { number: '1.1', title: 'Godkendelse af dagsorden', outcomes: ['approved'] },
    { number: '2.1', title: 'Budget for 2027', outcomes: ['postponed'] },
    { number: '2.2', title: 'Fælles it-drift', outcomes: ['adopted'], resolvedOutcomes: ['decided'], amended: true },
    { number: '3.1', title: 'Status for cykelstier', outcomes: ['adopted'], resolvedOutcomes: ['noted'] },
    { number: '3.2', title: 'Status for færger', outcomes: ['none'], status: 'recommended' },
    { number: '4', title: '5. Eventuelt', outcomes: ['none'], status: 'undecided' },
  ],
  source: {
    file: 'kkr-sjaelland-2026-06-17-referat.pdf',
    page: 3,
    pageIs: 'itemStart',
    citation: 'KKR Sjælland, 17.06.2026, referat, fra s. 3',
  },
  attendanceSource: {
    file: 'kkr-sjaelland-2026-06-17-referat.pdf',
    page: 2,
    pageIs: 'exact',
    citation: 'KKR Sjælland, 17.06.2026, referat, s. 2',
  },
};

const noFilters: Answer['filters'] = { bodies: [], circle: null, from: null, to: null, status: null };

export function answer(language: Language, changes: Partial<Answer> = {}): Answer {
  return {
    question: language === 'da' ? 'Hvad blev besluttet om vagtordninger?' : 'What was decided on vagtordninger?',
    language,
    intent: 'decision',
    subject: 'vagtordninger',
    topic: null,
    filters: noFilters,
    coverage: {
      meetings: 6,
      from: '2025-09',
      to: '2026-12-04',
      withoutMinutes: ['kkr-sjaelland/2025-09', 'kkr-hovedstaden/2026-05-08', 'kkr-nordjylland/2026-12-04'],
    },
    hits: [],
    outsidePeriod: false,
    nextMeeting: null,
    meeting: null,
    trail: null,
    suggestion: null,
    ...changes,
  };
}

export { noFilters };
