import type { Store } from '../../src/store/store';
import { describeCalendarKeys } from './contract/calendar-keys';
import { start } from './contract/clock';
import { describeContexts } from './contract/contexts';
import { describeFeedback } from './contract/feedback';
import { describeForgetting } from './contract/forget-person';
import { describeLedger } from './contract/ledger';
import { describeNewsLog } from './contract/news-log';
import { describePreferences } from './contract/preferences';
import { describeProcessedActivities } from './contract/processed-activities';
import { describeSettlements } from './contract/settlements';
import { describeSecrets } from './contract/secrets';
import type { Deviations, StoreUnderTest } from './contract/store-under-test';
import { describeSubscriptions } from './contract/subscriptions';
import { describeTargets } from './contract/targets';
import { describeWholeStore } from './contract/whole-store';

/** What every store does, whatever database it lies in. Each test gets a store of its own from `create`. */
export function describeStore(name: string, create: () => Promise<StoreUnderTest>, deviations: Deviations): void {
  let place: StoreUnderTest;
  let store: Store;
  const opened = () => ({ place, store });
  beforeEach(async () => {
    place = await create();
    store = await place.open(start);
  });
  afterEach(() => place.remove());

  describe(`contexts in ${name}`, () => describeContexts(opened));
  describe(`processed activities in ${name}`, () => describeProcessedActivities(opened));
  describe(`preferences in ${name}`, () => describePreferences(opened));
  describe(`feedback in ${name}`, () => describeFeedback(opened));
  describe(`targets in ${name}`, () => describeTargets(opened));
  describe(`subscriptions in ${name}`, () => describeSubscriptions(opened, deviations));
  describe(`the ledger in ${name}`, () => describeLedger(opened, deviations));
  describe(`settlements in ${name}`, () => describeSettlements(opened));
  describe(`the log of news in ${name}`, () => describeNewsLog(opened, deviations));
  describe(`calendar keys in ${name}`, () => describeCalendarKeys(opened));
  describe(`secrets in ${name}`, () => describeSecrets(opened, deviations));
  describe(`forgetting a person in ${name}`, () => describeForgetting(opened));
  describe(`the store itself in ${name}`, () => describeWholeStore(opened, deviations));
}
