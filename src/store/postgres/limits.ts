/** How a copy of the bot uses the database: connections at once, and milliseconds. */
export interface Limits {
  readonly connections: number;
  /** Longest wait for a connection, be it a new one or one that others use. */
  readonly connect: number;
  /** After this the server ends a statement, and releases what it locked. */
  readonly statement: number;
  /** After this the client stops waiting: the network is gone, or the server would have answered. */
  readonly reply: number;
  /** A connection that nobody uses is closed. */
  readonly idle: number;
  /** A transaction whose copy says nothing more, such as a machine that was frozen, is taken back by the server. */
  readonly silence: number;
}

/**
 * For answering.
 * - connections: a turn needs one for a few milliseconds. The smallest servers that one can rent give away some 35, and
 *   four copies of the bot, twice while new ones take over from old ones, need 32.
 * - connect: beside the database it takes 10 ms, with TLS from another building 100 ms. After 3 s nobody is there, and
 *   a person is waiting.
 * - statement: all of ours take less than 10 ms; 3 s is a server in trouble, and time to say so.
 * - reply: a second more than the server's own limit, so that its sentence comes first where there is one.
 * - idle: longer than the pause between two questions of one person; shorter than the 4 minutes after which firewalls
 *   forget a connection without telling.
 * - silence: the pauses within our transactions are of milliseconds.
 */
export const answering: Limits = {
  connections: 4,
  connect: 3_000,
  statement: 3_000,
  reply: 4_000,
  idle: 60_000,
  silence: 10_000,
};

/** For bringing tables up to date: a step may rewrite a large table, and the other copies wait for it. */
export const migrating: Limits = { ...answering, connections: 1, statement: 300_000, reply: 301_000 };
