import type {
  AgendaItem,
  MeetingKind,
  MeetingNotice,
  NextMeeting,
  PageCertainty,
  Participant,
  Problem,
  UpcomingMeeting,
} from './meeting';

/** Where an item stands in one paper. */
export interface ItemSource {
  readonly file: string;
  readonly kind: MeetingKind;
  readonly number: string;
  readonly page: number | null;
  readonly pageIs: PageCertainty | null;
}

/** A place in one paper of a meeting; no page where it is not known. */
export interface PaperPlace {
  readonly file: string;
  readonly kind: MeetingKind;
  readonly page: number | null;
}

/** What the papers of one meeting disagree about. */
export type ItemFlag = 'renumbered' | 'added' | 'dropped' | 'withdrawn';

/** One agenda item with everything that its meeting's agenda, minutes and annexes hold on it. */
export interface RegisterItem extends AgendaItem {
  /** `kkr-syddanmark/2023-11-21/2.3`. */
  readonly id: string;
  readonly meetingId: string;
  readonly body: string;
  /** ISO date, or "2022-09" where only the month is known. */
  readonly date: string;
  /** The paper that speaks for the item: minutes before agenda before annex. */
  readonly kind: MeetingKind;
  readonly sources: readonly ItemSource[];
  readonly flags: readonly ItemFlag[];
}

/** One meeting = body + date, made of whatever papers exist for it. */
export interface RegisterMeeting {
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly kinds: readonly MeetingKind[];
  readonly files: readonly string[];
  readonly participants: readonly Participant[];
  readonly absent: readonly Participant[];
  readonly guests: readonly Participant[];
  /** Where they are listed; absent where no paper lists anybody. */
  readonly attendanceIn?: PaperPlace;
  readonly items: readonly RegisterItem[];
  readonly nextMeeting: NextMeeting | null;
  readonly upcoming: readonly UpcomingMeeting[];
  /** Of all its papers; absent where none says anything of the kind. */
  readonly notices?: readonly MeetingNotice[];
  /** True for a meeting beside the planned ones. */
  readonly extraordinary?: true;
  readonly problems: readonly Problem[];
}

/** All meetings, oldest first. */
export interface Register {
  readonly meetings: readonly RegisterMeeting[];
}
