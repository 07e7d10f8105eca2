import type { Kysely } from 'kysely' with { 'resolution-mode': 'import' };
import type { Tables } from './tables';

/** The tables in some database. Its type is that of the module form of Kysely, which `import()` loads when it is needed. */
export type Database = Kysely<Tables>;
