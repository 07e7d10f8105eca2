import { describeWhen } from '../../require';
import type { StoreUnderTest } from '../contract/store-under-test';
import { describeStore } from '../store-contract';
import { postgresUnderTest } from './postgres-under-test';
import { type PrivatePostgres, startPostgres, startTimeout } from './private-postgres';

describeWhen('postgres', 'the store in PostgreSQL', () => {
  let server: PrivatePostgres;
  let create: () => Promise<StoreUnderTest>;
  beforeAll(async () => {
    server = await startPostgres();
    create = postgresUnderTest(server, await server.create());
  }, startTimeout);
  afterAll(() => server.remove());

  describeStore('PostgreSQL', () => create(), {
    severalBots: { holds: true, because: 'it decides between copies on any machine' },
    zeroInNames: { holds: false, because: 'its texts end at that character' },
  });
});
