/** Teams repeats within a minute, and a bot that was away for a night gets what waited for it. */
export const activityKeptFor = 24 * 60 * 60_000;

/** Which activities have been taken up, for one day, so that a repeat after a restart is not answered again. */
export interface ProcessedActivities {
  /** True for the first who asks within a day, false for everyone after. The store keeps only a hash of the name. */
  claim(activity: string, now: Date): Promise<boolean>;
}
