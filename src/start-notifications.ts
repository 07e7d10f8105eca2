import type { NewsMeeting } from './answers/news';
import type { BotIdentity } from './config';
import { buildRenderForTarget } from './notifications/render-for-target';
import { type NotificationOptions, type Notifications, runNotifications } from './notifications/run-notifications';
import type { PaperSource } from './paper-source';
import type { Store } from './store/store';
import { describeError, type Log } from './teams/log';
import { buildTeamsSend, type SendTimes } from './teams/send-proactively';

/** What tests put in the place of the times in production. */
export interface NotifyOptions {
  readonly notifications?: NotificationOptions;
  readonly sendTimes?: SendTimes;
}

export interface NotifyParts {
  readonly store: Store;
  readonly papers: PaperSource;
  readonly identity: BotIdentity | null;
  /** Address of a meeting for a calendar; null where there is none. */
  readonly calendarLinkOf: (meeting: NewsMeeting) => string | null;
  readonly now: () => Date;
  readonly log: Log;
}

/** The notifications, wired to the papers, the store and Teams. */
export function startNotifications(
  parts: NotifyParts,
  { notifications, sendTimes }: NotifyOptions = {},
): Notifications {
  const { store, papers, identity, calendarLinkOf, now, log } = parts;
  return runNotifications(
    {
      store,
      since: (day) => papers.since(day),
      send: buildTeamsSend(identity, log, sendTimes),
      render: buildRenderForTarget({ subscriptions: store.subscriptions, now, calendarLinkOf }),
      now,
      report: log,
      fail: (event, error) => log('error', event, describeError(error)),
    },
    notifications,
  );
}
