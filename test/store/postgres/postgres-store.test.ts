import { describeWithPostgres } from '../../describe-with-postgres';
import type { StoreUnderTest } from '../contract/store-under-test';
import { describeStore } from '../store-contract';
import { postgresUnderTest } from './postgres-under-test';

describeWithPostgres('the store in PostgreSQL', (server) => {
  let create: () => Promise<StoreUnderTest>;
  beforeAll(async () => {
    create = postgresUnderTest(server(), await server().create());
  });

  describeStore('PostgreSQL', () => create(), {
    severalBots: { holds: true, because: 'it decides between copies on any machine' },
    zeroInNames: { holds: false, because: 'its texts end at that character' },
  });
});
