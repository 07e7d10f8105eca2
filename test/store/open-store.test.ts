import { readSource } from '../source';

/** "import { Kysely } from 'kysely'"; refuses "import type { Kysely } from 'kysely'" and "await import('kysely')". */
const loadedAtOnce = /^import (?!type\b)[^;]*'(?:kysely|libsql|pg)'/mu;

test('a command that opens no store does not load its libraries', () => {
  const eager = readSource().filter((file) => loadedAtOnce.test(file.text));
  expect(eager.map((file) => file.path)).toEqual([]);
  expect(loadedAtOnce.test("import { Kysely } from 'kysely';")).toBe(true);
  expect(loadedAtOnce.test("import type Libsql from 'libsql';\nconst x = await import('libsql');")).toBe(false);
});
