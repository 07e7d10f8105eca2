import type { Appointment, Circle, Outcome } from '../meetings/meeting';
import type { ItemFlag } from '../meetings/register';
import type { Filters, Intent } from '../questions/question';
import type { NewsTexts } from './news-text-table';

/** An item's place in time: its meeting lies ahead, is today (or this month, where no day is known), or is over. */
export type Moment = 'ahead' | 'now' | 'over';

/** What an outcome badge is made of. */
export interface BadgeFacts {
  readonly outcomes: readonly Outcome[];
  readonly amended: boolean;
  readonly dissent: boolean;
}

/** A short card: one line, and what to do next. */
export interface Sentence {
  readonly heading: string;
  readonly text: string;
}

/** Every word that people read, in one language. Dates that go in are ISO ("2023-11-21") or a month ("2022-09"). */
export interface Texts {
  /** "21. november 2023", "september 2022". */
  date(date: string): string;
  /** "tirsdag den 21. november 2023". */
  dayAndDate(date: string): string;
  /** "sept. 2020". */
  shortMonth(date: string): string;
  /** "kl. 9.30–12.00", "kl. 9.30". */
  time(start: string, end: string | null): string;
  /** "pkt. 2.3". */
  itemNumber(number: string): string;
  /** "botilbud, socialområdet og økonomi". */
  list(words: readonly string[]): string;

  /** Badge of a decision: "Taget til efterretning", "Tiltrådt med ændring". */
  badge(facts: BadgeFacts): string;
  /** Badge of an item that no minutes speak of. */
  readonly badgeOf: Readonly<Record<Moment | 'annex' | 'dropped', string>>;

  /** Whether an item of an agenda without minutes is still to come. Never says that it was decided. */
  agendaOnly(moment: Moment, date: string): string;
  annexOnly(date: string): string;
  /** What the papers of a meeting disagree about. */
  readonly flags: Readonly<Record<ItemFlag, string>>;
  noDecisionFound: string;
  /** The same of a question that was limited to a region, a time or a meeting: elsewhere there may be one. */
  noDecisionWithin: string;
  /** A circle was asked about and the items found quote none of its words. */
  noStatementFound(circle: Circle): string;
  /** The period asked for holds nothing: what is shown comes from other times. */
  readonly outsidePeriod: string;

  readonly headings: Readonly<Record<Intent, string>>;
  readonly itemsHeading: string;
  circleSaid(circle: Circle): string;
  /** Heading above the words of several circles. */
  readonly whatWasSaid: string;
  /** Label above what a circle said. */
  circleOnItem(circle: Circle): string;
  /** "alle regioner · 2023 · kun beslutninger". */
  filters(filters: Filters): string;
  /** "viser 1–5 af 8". */
  range(first: number, last: number, total: number): string;
  /** "Søgt i 5 møder, sept. 2020–juni 2024; referat mangler for 3". */
  coverage(meetings: number, from: string | null, to: string | null, withoutMinutes: number): string;

  readonly labels: Readonly<
    Record<
      | 'decision'
      | 'recommendation'
      | 'recommendationAdopted'
      | 'recommendationAdoptedAmended'
      | 'excerpt'
      | 'appointments'
      | 'source'
      | 'file'
      | 'place'
      | 'time'
      | 'topics'
      | 'participants'
      | 'absent'
      | 'minutes'
      | 'searchedFor'
      | 'examples',
      string
    >
  >;
  readonly appointedAs: Readonly<Record<Appointment['as'], string>>;
  /** "side 4", "fra side 4": where the adopted recommendation stands, when that is not where the decision does. */
  page(page: number, isExact: boolean): string;

  readonly nextMeeting: {
    readonly unknown: string;
    /** Said when the newest known date has passed. */
    passed(date: string): string;
    cancelled(body: string, date: string): string;
    movedFrom(date: string): string;
    readonly noTime: string;
    readonly noPlace: string;
    readonly noTopics: string;
  };
  readonly minutes: {
    isIn(body: string, date: string): string;
    isOut(body: string, date: string): string;
    readonly noMeeting: string;
  };
  readonly attendance: {
    /** "18 deltagere". */
    count(people: number): string;
    absentCount(people: number): string;
    readonly unknown: string;
    /** Who from the municipality asked about was there, and who sent apologies; names joined as a list. */
    fromMunicipality(municipality: string, present: readonly string[], absent: readonly string[]): string;
  };
  readonly overview: {
    items(count: number): string;
    /** A line of an agenda or a history opens the item. */
    readonly tap: string;
    readonly withoutMinutes: string;
    readonly ahead: string;
    /** On the day of the meeting, or in its month where no day is known. */
    now(date: string): string;
  };
  /** "3 møder". */
  meetings(count: number): string;
  /** A list of meetings, and whether the agenda of the next one is out. */
  readonly meetingList: {
    readonly heading: string;
    readonly agenda: string;
    /** "9 møder, heraf 2 kommende". */
    count(meetings: number, coming: number): string;
    /** No paper names a meeting within the limits of the question. */
    readonly none: string;
    /** Label above the meetings before and after a day or period that has none. */
    readonly nearest: string;
    /** Said beside that: the next one that is known. */
    next(body: string, date: string): string;
    agendaIsIn(body: string, date: string): string;
    agendaIsOut(body: string, date: string): string;
    /** What the collection has of a meeting that is over, or is to come. */
    readonly has: Readonly<
      Record<'minutes' | 'agenda' | 'noMinutes' | 'noAgenda' | 'annex' | 'nothing' | 'cancelled', string>
    >;
  };

  readonly nothingFound: {
    readonly heading: string;
    readonly noSubject: string;
    /** No meeting asked about has an item of that number. */
    noSuchItem(number: string): string;
    readonly advice: string;
    /** Where the question was limited to a region, a period or a standing. */
    readonly adviceWhenLimited: string;
    readonly emptyCollection: string;
    /** There are meetings, but none within the limits of the question. */
    readonly noMeetings: Readonly<Record<'region' | 'period' | 'both', string>>;
  };
  readonly welcome: {
    readonly heading: string;
    readonly what: string;
    readonly trust: string;
    readonly inGroup: string;
    readonly examples: readonly string[];
  };
  readonly smallTalk: Readonly<Record<'greeting' | 'thanks' | 'help' | 'empty', { heading: string; text: string }>>;
  /** What can be asked for: its name and an explanation. */
  readonly help: { readonly lines: readonly (readonly [string, string])[]; readonly examples: readonly string[] };
  readonly errors: {
    readonly heading: string;
    /** One turn went wrong; the id is found again in the log. */
    failed(id: string): string;
    readonly itemGoneHeading: string;
    readonly itemGone: string;
    readonly refusedHeading: string;
    readonly refused: string;
    readonly noText: string;
    readonly tooLong: string;
    /** More was sent in a minute than one person may. */
    readonly tooFast: Sentence;
  };
  readonly actions: {
    readonly details: string;
    /** Read aloud in place of a "Detaljer" that stands on every item. */
    detailsOf(number: string, title: string): string;
    readonly more: string;
    readonly previous: string;
    readonly withoutFilters: string;
    readonly askAgain: string;
    readonly wholeMeeting: string;
    readonly decisionsOfMeeting: string;
    didYouMean(word: string): string;
    readonly recommendation: string;
    /** Question that the button for the recommendation asks. */
    readonly askRecommendation: string;
    readonly history: string;
    /** "Hvad sagde K17?". */
    saidBy(circle: Circle): string;
    /** Opens the paper on the page that is cited. */
    openDocument(page: number): string;
    /** Opens a field that the citation can be copied from. */
    readonly copyCitation: string;
    readonly citationLabel: string;
    /** Question that the button for a whole meeting asks. */
    askWholeMeeting(body: string, date: string): string;
    askDecisionsOfMeeting(body: string, date: string): string;
    /** Question that a search begins with, before anything is typed. */
    readonly askLatestDecisions: string;
  };
  /** What is said in a conversation in place of an answer. */
  readonly sayings: Readonly<
    Record<
      | 'askSubject'
      | 'noMore'
      | 'noPrevious'
      | 'wrongAnswer'
      | 'startOver'
      | 'noText'
      | 'languageSet'
      | 'circleForgotten'
      | 'noRecommendation',
      Sentence
    >
  > & {
    /** A place was named on a list of that many items. */
    noSuchItem(count: number): Sentence;
    circleSet(circle: Circle, body: string): Sentence;
    /** Null: any circle. */
    noStatement(circle: Circle | null): Sentence;
  };
  /** Questions that a follow-up stands for: "og hvad med takster?" after one about decisions. */
  readonly asks: {
    decision(subject: string): string;
    statement(circle: Circle | null, subject: string): string;
    appointment(subject: string): string;
    history(subject: string): string;
    attendance(municipality: string | null): string;
    readonly minutesOut: string;
    item(number: string, body: string, date: string): string;
  };
  /** Names of the choices that a filter offers, beside regions and years. */
  readonly choices: Readonly<Record<'allRegions' | 'allYears' | 'allItems' | 'decided' | 'recommended', string>>;
  /** Buttons that open the choices of a filter. */
  readonly filterNames: Readonly<Record<'region' | 'year' | 'standing', string>>;
  /** "Var det svaret?", and what comes of it. */
  readonly feedback: Readonly<
    Record<'ask' | 'yes' | 'no' | 'keepHeading' | 'keepText' | 'keep' | 'dontKeep', string> &
      Record<'thanks' | 'kept' | 'notKept', Sentence>
  >;
  /** News that come without asking. */
  readonly news: NewsTexts;
  /** Said beside a card whose button was answered by a card of its own. */
  readonly answeredBelow: string;
  readonly trimmed: { readonly seeDetails: string; readonly seeDocument: string };
  /** Page that a browser shows for a link to a paper that cannot be opened. */
  readonly documentPage: Readonly<Record<'gone' | 'expired', Sentence>>;
  /** Page that a browser shows for a link to an item. */
  readonly itemPage: { readonly heading: string; readonly how: string; readonly open: string };
  readonly terminal: {
    readonly intro: string;
    readonly prompt: string;
  };
}
