import { intents } from '../questions/question';

/**
 * Every key that figures and spans may carry, and every value of it. What is not listed is called "other", so that no word,
 * name or id that comes with a message can get into them, and nobody outside makes their number grow.
 */
export const vocabulary = {
  step: ['turn', 'search', 'render', 'send'],
  type: [
    'message',
    'messageUpdate',
    'messageDelete',
    'messageReaction',
    'invoke',
    'conversationUpdate',
    'installationUpdate',
  ],
  intent: intents,
  found: ['yes', 'no'],
  outcome: ['sent', 'retry', 'unknown', 'stopped', 'withdrawn', 'expired'],
  code: [
    ...['unauthorized', 'forbidden', 'foreignService', 'starting', 'unknown', 'tooLarge', 'unsupportedMediaType'],
    ...['brokenJson', 'notAnObject', 'incomplete', 'throttled'],
  ],
  level: ['warn', 'error'],
  event: [
    ...['turnFailed', 'apologyFailed', 'requestFailed', 'storeFailed', 'storeUnreachable', 'sdkFault', 'buttonRefused'],
    ...['documentsUnread', 'documentUnreadable', 'clientSecretInUse', 'subscriptionsUnclear', 'telemetryFailed'],
    ...['notificationsFailed', 'notificationsUnplanned', 'notificationNotBegun', 'notificationSendFailed'],
    ...['notificationNotBuilt', 'notificationUnsettled', 'notificationUnsent', 'notificationSettled'],
    ...['notificationsGivenUp', 'throttled'],
  ],
} satisfies Record<string, readonly string[]>;

export type Key = keyof typeof vocabulary;

/** What a figure or a span is about. */
export type About = { readonly [K in Key]?: string };

const elsewhere = 'other';

/** The same in words of the vocabulary only. */
export function inVocabulary(about: About): Record<string, string> {
  const known = (Object.keys(vocabulary) as Key[]).filter((key) => about[key] !== undefined);
  return Object.fromEntries(
    known.map((key) => {
      const words: readonly string[] = vocabulary[key];
      const value = about[key] ?? '';
      return [key, words.includes(value) ? value : elsewhere];
    }),
  );
}
