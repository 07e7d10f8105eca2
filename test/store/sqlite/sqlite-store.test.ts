import { describeStore } from '../store-contract';
import { createSqliteUnderTest } from './sqlite-under-test';

describeStore('SQLite', () => Promise.resolve(createSqliteUnderTest()), {
  severalBots: { holds: false, because: 'its locks cannot be trusted beyond one machine' },
  zeroInNames: { holds: true, because: 'it counts the characters of a text' },
});
