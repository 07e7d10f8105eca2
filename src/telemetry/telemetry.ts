import type { About, vocabulary } from './vocabulary';

/** What a line of the log holds beside its event. */
export type LineFields = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

export type Step = (typeof vocabulary)['step'][number];

/** Runs a step of the work, and notes how long it took. What it resolves to, or rejects with, is the work's own. */
export type Trace = <Result>(
  step: Step,
  about: Pick<About, 'type'> & { readonly turnId?: string | undefined },
  work: () => Promise<Result>,
) => Promise<Result>;

/** What is measured while the bot works. */
export interface Telemetry {
  /** Counts what a line of the log says, also where the line is below the level that is written. */
  readonly note: (level: string, event: string, fields: LineFields) => void;
  readonly trace: Trace;
  /** Id of the trace that the line of the log belongs to; undefined where there is none. */
  readonly traceId: () => string | undefined;
  /** Sends what is not sent yet, within bounds. */
  readonly stop: () => Promise<void>;
}

export const untraced: Trace = (_step, _about, work) => work();

/** Measures nothing and sends nothing. */
export const noTelemetry: Telemetry = {
  note: () => undefined,
  trace: untraced,
  traceId: () => undefined,
  stop: () => Promise.resolve(),
};
