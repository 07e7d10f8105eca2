import type { Store } from '../../src/store/store';
import { start } from './contract/clock';
import { describeContexts } from './contract/contexts';
import { describeFeedback } from './contract/feedback';
import { describeLedger } from './contract/ledger';
import { describePreferences } from './contract/preferences';
import { describeProcessedActivities } from './contract/processed-activities';
import type { Deviations, StoreUnderTest } from './contract/store-under-test';
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
  describe(`the ledger in ${name}`, () => describeLedger(opened, deviations));
  describe(`the store itself in ${name}`, () => describeWholeStore(opened, deviations));
}
