import { describeWhen } from '../../require';
import { describeStore } from '../store-contract';
import { createPostgresUnderTest } from './postgres-under-test';
import { type PrivatePostgres, startPostgres, startTimeout } from './private-postgres';

describeWhen('postgres', 'the store in PostgreSQL', () => {
  let server: PrivatePostgres;
  beforeAll(async () => {
    server = await startPostgres();
  }, startTimeout);
  afterAll(() => server.remove());

  describeStore('PostgreSQL', () => createPostgresUnderTest(server), {
    severalBots: { holds: true, because: 'it decides between copies on any machine' },
    zeroInNames: { holds: false, because: 'its texts end at that character' },
  });
});
