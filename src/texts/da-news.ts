import type { NewsKind } from '../questions/news-choices';
import { writeDate, writeDayAndDate, writeTime } from './da-dates';
import type { Audience, NewsTexts, Notice, Removed } from './news-text-table';
import { joinWords, startCapital } from './written-dates';

const kindsInSentence = {
  reminder: 'påmindelser',
  agenda: 'dagsordener',
  minutes: 'referater',
  subject: 'fulgte emner',
  change: 'flyttede eller aflyste møder',
} satisfies Record<NewsKind, string>;

const you = (audience: Audience): string => (audience === 'person' ? 'du' : 'I');

const because = (audience: Audience, reason: string): string =>
  `${startCapital(you(audience))} får beskeden, fordi ${you(audience)} ${reason}.`;

const daysOf = (days: number): string => (days === 1 ? '1 dag' : `${days} dage`);

/** "7 dage og 1 dag før", "på dagen", "7 dage før og på dagen". */
function writeNotice(days: readonly number[]): string {
  const before = days.filter((day) => day > 0).map(daysOf);
  const parts = [
    ...(before.length > 0 ? [`${joinWords(before, 'og')} før`] : []),
    ...(days.includes(0) ? ['på dagen'] : []),
  ];
  return joinWords(parts, 'og');
}

/** "i dag", "i morgen", "om 7 dage". */
function inDays(days: number): string {
  if (days <= 0) return 'i dag';
  return days === 1 ? 'i morgen' : `om ${days} dage`;
}

function writeHeard(kinds: readonly NewsKind[], { daysBefore, timeOfDay }: Notice): string {
  const named = kinds.map((kind) =>
    kind === 'reminder' && daysBefore.length > 0
      ? `påmindelser ${writeNotice(daysBefore)} mødet`.replace('på dagen mødet', 'på dagen')
      : kindsInSentence[kind],
  );
  return `Det gælder ${joinWords(named, 'og')}. Beskeder kommer ${writeTime(timeOfDay, null)} på hverdage.`;
}

function writeRemoved({ settings, subjects, notifications, calendarKeys }: Removed): string {
  const parts = [
    ...(settings > 0 ? ['dine valg'] : []),
    ...(subjects > 0 ? [subjects === 1 ? '1 emne, du fulgte' : `${subjects} emner, du fulgte`] : []),
    ...(notifications > 0 ? [notifications === 1 ? '1 besked på listen' : `${notifications} beskeder på listen`] : []),
    ...(calendarKeys > 0 ? ['din kalenderadresse'] : []),
  ];
  const what = parts.length > 0 ? `Slettet: ${joinWords(parts, 'og')}.` : 'Der var ikke gemt andet end denne samtale.';
  return `${what} Skriv »abonner«, hvis du vil begynde igen.`;
}

/** What is said of news that come without asking, in Danish. */
export const news: NewsTexts = {
  kinds: {
    reminder: 'Påmindelse før et møde',
    agenda: 'Dagsordenen er ude',
    minutes: 'Referatet er ude',
    subject: 'Nyt om emner, der følges',
    change: 'Et møde flyttes eller aflyses',
  },
  kindsInSentence,
  notice: writeNotice,

  headings: {
    agenda: 'Dagsordenen er ude',
    minutes: 'Referatet er ude',
    subject: 'Nyt om et emne, der følges',
    moved: 'Mødet er flyttet',
    placeChanged: 'Mødet har fået nyt sted',
    cancelled: 'Mødet er aflyst',
    reinstated: 'Mødet holdes alligevel',
  },
  reminder: (days) => `Møde ${inDays(days)}`,
  several: (count) => `${count} nyheder`,
  test: { heading: 'Prøvebesked', text: 'Beskeder fra KKR-bot når frem her. Du behøver ikke gøre noget.' },
  labels: {
    date: 'Dato',
    newDate: 'Ny dato',
    dateBefore: 'Før',
    newTime: 'Ny tid',
    newPlace: 'Nyt sted',
    placeBefore: 'Før',
    agenda: 'Dagsorden',
  },
  agendaIsOut: 'Dagsordenen er i samlingen.',
  agendaIsNotOut: 'Dagsordenen er ikke i samlingen endnu.',
  isCancelled: 'Aflyst',
  more: (count) => `og ${count} til`,
  why: {
    reminder: (body, audience) => because(audience, `har bedt om påmindelser om møder i ${body}`),
    agenda: (body, audience) => because(audience, `har bedt om besked, når dagsordenen for ${body} er ude`),
    minutes: (body, audience) => because(audience, `har bedt om besked, når referatet fra ${body} er ude`),
    subject: (subject, audience) => because(audience, `følger »${subject}«`),
    change: (body, audience) => because(audience, `abonnerer på møder i ${body}`),
    test: () => 'Beskeden er sendt af en administrator for at sikre, at beskeder når frem.',
  },
  stop: {
    reminder: 'Stop påmindelser',
    agenda: 'Stop besked om dagsordener',
    minutes: 'Stop besked om referater',
    change: 'Stop besked om ændringer',
  },
  stopSubject: (subject) => `Følg ikke længere »${subject}«`,

  actions: {
    showAgenda: 'Vis dagsordenen',
    toCalendar: 'Føj til kalender',
    follow: 'Følg emnet',
    followOf: (subject) => `Følg emnet »${subject}«`,
    settings: 'Tilpas beskeder',
    save: 'Gem',
    stopAll: 'Stop alle beskeder',
    unfollow: 'Fjern',
    unfollowOf: (subject) => `Følg ikke længere »${subject}«`,
    calendar: 'Kalender',
    newCalendar: 'Lav en adresse',
    forget: 'Slet mine data',
    forgetYes: 'Ja, slet mine data',
    forgetNo: 'Nej, behold dem',
  },

  settings: {
    heading: 'Beskeder fra KKR-bot',
    inGroup: 'Valgene gælder for alle her, og alle her kan ændre dem.',
    circle: 'Din kreds',
    noCircle: 'Ingen',
    circleOf: (circle, body) => `${circle} (${body})`,
    bodies: 'Møder i',
    kinds: 'Besked om',
    daysBefore: 'Påmindelse',
    timeOfDay: 'Tidspunkt',
    workingDays: 'Beskeder kommer på hverdage, aldrig på helligdage.',
    language: 'Sprog i beskederne',
    danish: 'Dansk',
    english: 'Engelsk',
    pause: 'Ingen beskeder før',
    paused: (from, until) =>
      from === null
        ? `Beskederne er på pause til ${writeDate(until)}.`
        : `Pause fra ${writeDate(from)} til ${writeDate(until)}.`,
    subjects: 'Emner, der følges',
    noSubjects: 'Ingen emner endnu. Skriv for eksempel »følg botilbud«.',
    nothing: 'Der kommer ingen beskeder nu. Vælg region og besked, og tryk på Gem.',
  },
  askCircle: {
    heading: 'Hvilken kreds hører du til?',
    text: 'Så får du besked om de næste møder i dit KKR. Du kan altid ændre det eller stoppe.',
  },
  askForget: {
    heading: 'Skal dine data slettes?',
    text: 'Det gælder dine valg, de emner, du følger, planlagte beskeder og din kalenderadresse. Det kan ikke fortrydes.',
  },
  calendar: {
    heading: 'Møderne i din kalender',
    regions:
      'Kalender for en region. Åbn adressen i Outlook med »Abonner fra internettet«, så følger den med, når møder flyttes.',
    own: 'Eller få én adresse med de regioner, der er valgt her. En ny adresse sætter den gamle ud af kraft.',
    made: 'Her er adressen. Den vises kun nu, og den, der har den, kan læse kalenderen.',
    address: 'Markér adressen, og kopiér den',
    none: 'Kalenderen er ikke slået til her.',
  },
  unclear: {
    region: {
      heading: 'Hvilken region?',
      text: 'De fem er KKR Hovedstaden, KKR Midtjylland, KKR Nordjylland, KKR Sjælland og KKR Syddanmark.',
    },
    subject: { heading: 'Hvilket emne?', text: 'Skriv for eksempel »følg botilbud«.' },
    pause: {
      heading: 'Hvor længe?',
      text: 'Skriv for eksempel »pause til 1. februar« eller »ingen beskeder i uge 42«.',
    },
    timeOfDay: { heading: 'Vælg et andet tidspunkt', text: 'Beskeder kan komme mellem kl. 7.00 og kl. 16.30.' },
    daysBefore: { heading: 'Hvor mange dage før?', text: 'Vælg højst 60. Skriv for eksempel »påmind mig 3 dage før«.' },
  },
  done: {
    subscribed: (bodies, kinds, when, nextDate) => ({
      heading: `Der kommer nu besked om ${joinWords(bodies, 'og')}`,
      text: [
        writeHeard(kinds, when),
        ...(nextDate === null ? [] : [`Næste møde er ${writeDayAndDate(nextDate)}.`]),
        'Skriv »mine abonnementer« for at ændre det, eller »afmeld« for at stoppe.',
      ].join(' '),
    }),
    unsubscribed: (what, rest) => ({
      heading: `Der kommer ikke længere besked om ${joinWords(what, 'og')}`,
      text:
        rest.length > 0
          ? `Der kommer stadig besked om ${joinWords(rest, 'og')}.`
          : 'Der kommer nu ingen beskeder herfra.',
    }),
    stopped: {
      heading: 'Der kommer ikke flere beskeder',
      text: 'Alle abonnementer er stoppet. Skriv »abonner« for at begynde igen.',
    },
    nothingToStop: { heading: 'Der er ikke noget at stoppe', text: 'Det er der ikke bestilt besked om.' },
    followed: (subject, isNew) => ({
      heading: isNew ? 'Emnet følges nu' : 'Emnet følges allerede',
      text: `Der kommer besked, når nye dagsordener og referater har noget om »${subject}«. Skriv »hold op med at følge ${subject}« for at stoppe.`,
    }),
    unfollowed: (subject, wasFollowed) => ({
      heading: wasFollowed ? 'Emnet følges ikke længere' : 'Emnet følges ikke',
      text: `Der kommer ikke besked om »${subject}«. Skriv »mine abonnementer« for at se, hvad der kommer besked om.`,
    }),
    subjectsFull: {
      heading: 'Listen over emner er fuld',
      text: 'Der kan følges 25 emner. Fjern et under »mine abonnementer«.',
    },
    paused: (from, until) => ({
      heading: 'Beskederne er sat på pause',
      text:
        from === null
          ? `Der kommer ingen før ${writeDayAndDate(until)}. Skriv »ophæv pausen« for at fortryde.`
          : `Pausen begynder ${writeDayAndDate(from)}, og den første besked kan komme ${writeDayAndDate(until)}.`,
    }),
    noSubscription: { heading: 'Der er ingen beskeder at ændre', text: 'Skriv »abonner« for at få besked om møderne.' },
    resumed: { heading: 'Pausen er slut', text: 'Beskederne kommer igen som før.' },
    notice: (days) => ({ heading: 'Påmindelsen er ændret', text: `Der kommer nu besked ${writeNotice(days)}.` }),
    timeOfDay: (time) => ({
      heading: 'Tidspunktet er ændret',
      text: `Beskeder kommer nu ${writeTime(time, null)} på hverdage.`,
    }),
    languageSet: { heading: 'Beskederne kommer nu på dansk', text: 'Papirernes egne ord gengives, som de står.' },
    saved: { heading: 'Valgene er gemt', text: 'De gælder fra nu af.' },
    notSaved: {
      heading: 'Valgene er ikke gemt',
      text: 'Noget på kortet kunne ikke læses. Åbn »mine abonnementer« igen.',
    },
    forgotten: (removed) => ({ heading: 'Dine data er slettet', text: writeRemoved(removed) }),
    notForgotten: { heading: 'Intet er slettet', text: 'Dine valg gælder stadig.' },
    onlyInTeams: { heading: 'Det virker kun i Teams', text: 'Beskeder bestilles i chatten med KKR-bot.' },
  },
};
