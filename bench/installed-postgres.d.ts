/** The folder of PostgreSQL's own programs, the newest version first; null where none is installed. */
export function findPostgres(): string | null;

/** PostgreSQL refuses to run as root; Debian's package makes an account for it, and every Linux has "nobody". */
export function ordinaryAccount(): { readonly uid?: number; readonly gid?: number };
