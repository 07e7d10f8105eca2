import { describeStore } from '../store-contract';
import { createSqliteUnderTest } from './sqlite-under-test';

describeStore('SQLite', () => Promise.resolve(createSqliteUnderTest()), { severalBots: false });
