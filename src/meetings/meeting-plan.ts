import type { MeetingKind, NextMeeting } from './meeting';

/** Where a date, a time or a place of a coming meeting was read. */
export interface PlanSource {
  /** Id of the meeting whose paper says so. */
  readonly meeting: string;
  /** The paper of that meeting that speaks for it: minutes are newer than an agenda. */
  readonly kind: MeetingKind;
  readonly file: string;
}

/**
 * A meeting with its day, as the newest papers know it: planned, held or cancelled. Its topics are the points expected, or
 * those of the agenda once it is out.
 */
export interface PlannedMeeting extends NextMeeting {
  /** Stays when the meeting is moved: "kkr-syddanmark/2026-12-04" by the day it was first planned for. */
  readonly uid: string;
  readonly status: 'planned' | 'cancelled';
  /** Grows by one with each change, as iCalendar's SEQUENCE does. */
  readonly sequence: number;
  /** Whether its agenda, and its minutes, are in the collection. */
  readonly hasAgenda: boolean;
  readonly hasMinutes: boolean;
  /** Id of the meeting in the register that its own papers make, once there are any. */
  readonly papers: string | null;
  readonly source: PlanSource;
  /** ISO date since when its paper is not in the collection; absent while it is. */
  readonly awaySince?: string;
}
