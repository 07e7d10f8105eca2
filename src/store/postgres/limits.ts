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
 *   three copies of the bot, each with one more to listen on, and twice while new ones take over from old ones, need 30.
 * - connect: beside the database it takes 10 ms, with TLS from another building 100 ms. After 2 s nobody is there.
 * - statement: all of ours take less than 50 ms; 1.5 s is a server in trouble, and time to say so.
 * - reply: half a second more than the server's own limit, so that its sentence comes first where there is one. A
 *   message makes three calls, one after the other, and Teams gives up after 15 s: even with a silent database the
 *   answer is out by then.
 * - idle: longer than the pause between two questions of one person; shorter than the 4 minutes after which firewalls
 *   forget a connection without telling.
 * - silence: the pauses within our transactions are of milliseconds.
 */
export const answering: Limits = {
  connections: 4,
  connect: 2_000,
  statement: 1_500,
  reply: 2_000,
  idle: 60_000,
  silence: 10_000,
};

/** For the start: a step may rewrite a large table, and the other copies wait for it. */
export const starting: Limits = { ...answering, connections: 1, statement: 300_000, reply: 301_000 };
