import { createRequire } from 'node:module';
import type * as OpenTelemetry from './open-telemetry';
import { noTelemetry, type LineFields, type Telemetry } from './telemetry';

/** Where figures and traces go. All null: nowhere. */
export interface TelemetrySettings {
  /** Of Prometheus' text. */
  readonly metricsPort: number | null;
  /** "http://collector:4318", which takes OTLP over HTTP. */
  readonly otlpEndpoint: string | null;
  /** Sent along to the collector, such as a key; holds secrets. */
  readonly otlpHeaders: Readonly<Record<string, string>>;
}

export interface TelemetryPorts {
  /** To listen on for Prometheus. */
  readonly host: string;
  readonly now: () => Date;
  readonly log: (level: 'info' | 'warn', event: string, fields?: LineFields) => void;
}

/** The packages of OpenTelemetry take a third of a second to load and some 15 MB, which nobody shall pay unasked. */
const load = createRequire(__filename);

/** Measures where the settings say so; elsewhere nothing is loaded. Rejects where the port of the figures is taken. */
export async function startTelemetry(settings: TelemetrySettings, ports: TelemetryPorts): Promise<Telemetry> {
  if (settings.metricsPort === null && settings.otlpEndpoint === null) return noTelemetry;
  const { openTelemetry } = load('./open-telemetry') as typeof OpenTelemetry;
  return openTelemetry(settings, ports);
}
