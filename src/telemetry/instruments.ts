import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Meter } from '@opentelemetry/api';
import { type Age, ages, type Counter, counters, type Gauge, gauges, type Measure } from './measures';
import { inVocabulary } from './vocabulary';

/** Seconds. An answer takes 5 to 50 ms; from 10 s on Teams is about to send the message again, after 15 s it has. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

const nanoseconds = 1e9;

/** What measures are written on. */
export interface Instruments {
  take(measure: Measure): void;
  took(seconds: number, about: Parameters<typeof inVocabulary>[0]): void;
  stop(): void;
}

/** The same for each entry of a table. */
function buildEach<Name extends string, Built>(
  table: Readonly<Record<Name, string>>,
  build: (name: Name, description: string) => Built,
): Record<Name, Built> {
  const entries = Object.entries(table) as [Name, string][];
  return Object.fromEntries(entries.map(([name, text]) => [name, build(name, text)])) as Record<Name, Built>;
}

/** What the process itself needs, read when somebody asks for the figures. */
function watchProcess(meter: Meter): () => void {
  const delay = monitorEventLoopDelay();
  delay.enable();
  const bytes = (name: string, description: string, read: () => number): void =>
    meter.createObservableGauge(name, { unit: 'By', description }).addCallback((figure) => figure.observe(read()));
  bytes('kkr_bot.memory.resident.bytes', 'Memory that the process holds', () => process.memoryUsage.rss());
  bytes('kkr_bot.memory.heap.bytes', 'Memory of it in use for objects', () => process.memoryUsage().heapUsed);
  const description = 'How late the process was, at most, for what it meant to do since the last reading';
  meter.createObservableGauge('kkr_bot.event_loop.delay.seconds', { unit: 's', description }).addCallback((figure) => {
    figure.observe(delay.max / nanoseconds);
    delay.reset();
  });
  return () => void delay.disable();
}

export function buildInstruments(meter: Meter, now: () => Date): Instruments {
  const moments = new Map<Age, number>();
  const counted = buildEach<Counter, ReturnType<Meter['createCounter']>>(counters, (name, description) =>
    meter.createCounter(name, { description }),
  );
  const standing = buildEach<Gauge, ReturnType<Meter['createGauge']>>(gauges, (name, description) =>
    meter.createGauge(name, { description }),
  );
  for (const [name, description] of Object.entries(ages) as [Age, string][]) {
    meter.createObservableGauge(name, { unit: 's', description }).addCallback((figure) => {
      const since = moments.get(name);
      if (since !== undefined) figure.observe(Math.max(0, (now().getTime() - since) / 1000));
    });
  }
  const durations = meter.createHistogram('kkr_bot.step.duration.seconds', {
    unit: 's',
    description: 'How long a turn took from request to response, and how much of it each step',
    advice: { explicitBucketBoundaries: boundaries },
  });
  const unwatch = watchProcess(meter);
  return {
    take(measure) {
      if ('counter' in measure) counted[measure.counter].add(measure.by, inVocabulary(measure.about));
      else if ('gauge' in measure) standing[measure.gauge].record(measure.is);
      else moments.set(measure.age, measure.since === null ? now().getTime() : Date.parse(measure.since));
    },
    took: (seconds, about) => durations.record(seconds, inVocabulary(about)),
    stop: unwatch,
  };
}
