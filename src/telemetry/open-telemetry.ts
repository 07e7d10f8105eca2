import { randomUUID } from 'node:crypto';
import { diag, DiagLogLevel } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes, type Resource } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { buildInstruments } from './instruments';
import { readMeasures } from './measures';
import { serveMetrics } from './serve-metrics';
import { buildSpans, type Spans } from './spans';
import type { TelemetryPorts, TelemetrySettings } from './start-telemetry';
import { untraced, type Telemetry } from './telemetry';

/** Often enough for alarms that look at minutes. */
const exportEvery = 60_000;

/** A collector that is slower has a fault; the next export brings the same figures. */
const exportTimeout = 10_000;

/** The bot has 25 s to stop, and most of them are for people. */
const stopTimeout = 3_000;

/** A collector that is away fails at every export: one line in ten minutes says so. */
const tellEvery = 600_000;

/** No name of a machine and no path: what the SDK finds out by itself is left out. */
function buildResource(): Resource {
  return resourceFromAttributes({ 'service.name': 'kkr-bot', 'service.instance.id': randomUUID() });
}

/** The SDK's own faults quote addresses and answers of the collector: the log gets that there was one. */
function tellFaults({ log, now }: TelemetryPorts): void {
  let toldAt = -Infinity;
  const tell = (): void => {
    if (now().getTime() - toldAt < tellEvery) return;
    toldAt = now().getTime();
    log('warn', 'telemetryFailed');
  };
  const quiet = (): void => undefined;
  const logger = { error: tell, warn: tell, info: quiet, debug: quiet, verbose: quiet };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}

function withinStop(work: Promise<unknown>): Promise<void> {
  const late = new Promise<void>((resolve) => void setTimeout(resolve, stopTimeout).unref());
  return Promise.race([work.then(() => undefined).catch(() => undefined), late]);
}

function openTracer(settings: TelemetrySettings, resource: Resource): { spans: Spans; provider: BasicTracerProvider } {
  const headers = { ...settings.otlpHeaders };
  const exporter = new OTLPTraceExporter({
    url: `${settings.otlpEndpoint ?? ''}/v1/traces`,
    headers,
    timeoutMillis: exportTimeout,
  });
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] });
  return { spans: buildSpans(provider.getTracer('kkr-bot')), provider };
}

function buildPush({ otlpEndpoint, otlpHeaders }: TelemetrySettings): PeriodicExportingMetricReader {
  const url = `${otlpEndpoint ?? ''}/v1/metrics`;
  const exporter = new OTLPMetricExporter({ url, headers: { ...otlpHeaders }, timeoutMillis: exportTimeout });
  return new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: exportEvery,
    exportTimeoutMillis: exportTimeout,
  });
}

/** Measures with OpenTelemetry: Prometheus' text on a port of its own, OTLP to a collector, or both. */
export async function openTelemetry(settings: TelemetrySettings, ports: TelemetryPorts): Promise<Telemetry> {
  tellFaults(ports);
  const { metricsPort, otlpEndpoint } = settings;
  const resource = buildResource();
  const pull =
    metricsPort === null ? null : new PrometheusExporter({ preventServerStart: true, withoutScopeInfo: true });
  const push = otlpEndpoint === null ? null : buildPush(settings);
  const meters = new MeterProvider({ resource, readers: [pull, push].filter((reader) => reader !== null) });
  const tracing = otlpEndpoint === null ? null : openTracer(settings, resource);
  const instruments = buildInstruments(meters.getMeter('kkr-bot'), ports.now);
  const server =
    pull && metricsPort !== null
      ? await serveMetrics((...asked) => pull.getMetricsRequestHandler(...asked), metricsPort, ports.host)
      : null;
  if (server) ports.log('info', 'metricsServed', { port: server.port });
  const runSpan = tracing?.spans.run ?? untraced;
  return {
    note(level, event, fields) {
      for (const measure of readMeasures(level, event, fields)) instruments.take(measure);
      if (level === 'error') tracing?.spans.markFailed();
    },
    async trace(step, about, work) {
      const start = performance.now();
      try {
        return await runSpan(step, about, work);
      } finally {
        instruments.took((performance.now() - start) / 1000, {
          step,
          ...(about.type !== undefined && { type: about.type }),
        });
      }
    },
    traceId: () => tracing?.spans.traceId(),
    async stop() {
      server?.stop();
      instruments.stop();
      await withinStop(Promise.all([meters.shutdown(), tracing?.provider.shutdown()]));
    },
  };
}
