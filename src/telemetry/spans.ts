import { SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import type { Trace } from './telemetry';
import { inVocabulary } from './vocabulary';

export interface Spans {
  readonly run: Trace;
  readonly traceId: () => string | undefined;
  /** Marks the step that is at work as failed. */
  readonly markFailed: () => void;
}

/** "3f2a91c0": ids of turns are made by the bot. Refuses "ida.holm@example.org". */
const turnIdPattern = /^[0-9a-f]{8}$/u;

/** Steps as spans below each other. The context is this bot's own and not the global one. */
export function buildSpans(tracer: Tracer): Spans {
  const contexts = new AsyncLocalStorageContextManager().enable();
  const current = () => trace.getSpan(contexts.active());
  const markFailed = (): void => void current()?.setStatus({ code: SpanStatusCode.ERROR });
  return {
    async run(step, { turnId, ...about }, work) {
      const ids = turnId !== undefined && turnIdPattern.test(turnId) ? { turnId } : {};
      const span = tracer.startSpan(step, { attributes: { ...inVocabulary(about), ...ids } }, contexts.active());
      return contexts.with(trace.setSpan(contexts.active(), span), async () => {
        try {
          return await work();
        } catch (error) {
          // Its message may quote what a person typed.
          markFailed();
          throw error;
        } finally {
          span.end();
        }
      });
    },
    traceId: () => current()?.spanContext().traceId,
    markFailed,
  };
}
