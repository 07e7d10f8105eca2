import { describeWhen } from '../../require';
import { describeStore } from '../store-contract';
import { createPostgresUnderTest } from './postgres-under-test';
import { type PrivatePostgres, startPostgres, startTimeout } from './private-postgres';

describeWhen('postgres', 'the store in PostgreSQL', () => {
  let server: PrivatePostgres;
  let databaseUrl: string;
  beforeAll(async () => {
    server = await startPostgres();
    databaseUrl = await server.create();
  }, startTimeout);
  afterAll(() => server.remove());

  describeStore('PostgreSQL', () => createPostgresUnderTest(server, databaseUrl), {
    severalBots: { holds: true, because: 'it decides between copies on any machine' },
    zeroInNames: { holds: false, because: 'its texts end at that character' },
  });
});
