import type { Circle } from '../meetings/meeting';
import type { NewsKind } from '../questions/news-choices';
import type { Sentence } from './text-table';

/** A chat of several is spoken to as several. */
export type Audience = 'person' | 'group';

/** What is said of news that come without asking. Dates are ISO, times "08:00". */
export interface NewsTexts {
  /** Names of what can be heard about, for the settings. */
  readonly kinds: Readonly<Record<NewsKind, string>>;
  /** The same within a sentence: "påmindelser". */
  readonly kindsInSentence: Readonly<Record<NewsKind, string>>;
  /** "7 dage og 1 dag før", "på dagen". */
  notice(days: readonly number[]): string;

  readonly headings: Readonly<
    Record<'agenda' | 'minutes' | 'subject' | 'moved' | 'placeChanged' | 'cancelled' | 'reinstated', string>
  >;
  /** "Møde om 7 dage", "Møde i morgen". */
  reminder(days: number): string;
  /** Above several news in one message. */
  several(count: number): string;
  readonly test: Sentence;
  readonly labels: Readonly<
    Record<'date' | 'newDate' | 'dateBefore' | 'newTime' | 'newPlace' | 'placeBefore' | 'agenda', string>
  >;
  readonly agendaIsOut: string;
  readonly agendaIsNotOut: string;
  readonly isCancelled: string;
  /** "og 12 til", below a list that is cut. */
  more(count: number): string;
  /** "Du får beskeden, fordi …", with the body or the subject that it is about. */
  readonly why: Readonly<Record<NewsKind | 'test', (about: string, audience: Audience) => string>>;
  readonly stop: Readonly<Record<Exclude<NewsKind, 'subject'>, string>>;
  /** "Følg ikke længere »botilbud«". */
  stopSubject(subject: string): string;

  readonly actions: Readonly<
    Record<
      | 'showAgenda'
      | 'toCalendar'
      | 'follow'
      | 'settings'
      | 'save'
      | 'stopAll'
      | 'unfollow'
      | 'calendar'
      | 'newCalendar'
      | 'forget'
      | 'forgetYes'
      | 'forgetNo',
      string
    >
  > & {
    /** Read aloud in place of "Følg emnet". */
    followOf(subject: string): string;
    unfollowOf(subject: string): string;
  };

  readonly settings: Readonly<
    Record<
      | 'heading'
      | 'inGroup'
      | 'circle'
      | 'noCircle'
      | 'bodies'
      | 'kinds'
      | 'daysBefore'
      | 'timeOfDay'
      | 'workingDays'
      | 'language'
      | 'danish'
      | 'english'
      | 'pause'
      | 'subjects'
      | 'noSubjects'
      | 'nothing',
      string
    >
  > & {
    /** "K17 (KKR Sjælland)". */
    circleOf(circle: Circle, body: string): string;
    paused(from: string | null, until: string): string;
  };

  /** Asked when the app is installed, and when nobody knows which council is meant. */
  readonly askCircle: Sentence;
  readonly askForget: Sentence;
  readonly calendar: Readonly<Record<'heading' | 'regions' | 'own' | 'made' | 'address' | 'none', string>>;
  /** What cannot be understood of an order, with what can be written in its place. */
  readonly unclear: Readonly<Record<'region' | 'subject' | 'pause' | 'timeOfDay' | 'daysBefore', Sentence>>;
  /** What came of an order. */
  readonly done: Readonly<
    Record<
      | 'stopped'
      | 'nothingToStop'
      | 'noSubscription'
      | 'resumed'
      | 'saved'
      | 'notSaved'
      | 'subjectsFull'
      | 'notForgotten'
      | 'onlyInTeams'
      | 'languageSet',
      Sentence
    >
  > & {
    /** What is told, and when: names joined as a list. */
    subscribed(bodies: readonly string[], kinds: readonly NewsKind[], when: Notice, nextDate: string | null): Sentence;
    unsubscribed(what: readonly string[], rest: readonly string[]): Sentence;
    followed(subject: string, isNew: boolean): Sentence;
    unfollowed(subject: string, wasFollowed: boolean): Sentence;
    paused(from: string | null, until: string): Sentence;
    notice(days: readonly number[]): Sentence;
    timeOfDay(time: string): Sentence;
    forgotten(removed: Removed): Sentence;
  };
}

/** When a reminder comes. */
export interface Notice {
  readonly daysBefore: readonly number[];
  readonly timeOfDay: string;
}

/** How much was kept of a person. */
export interface Removed {
  readonly settings: number;
  readonly subjects: number;
  readonly notifications: number;
  readonly calendarKeys: number;
}
