import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers';

/**
 * Lets entities leave whole. The connector sends only `type`, `text` and `mentioned` of each, so that citations and
 * labels never arrive (microsoft/botbuilder-js#4902). Once for the process is enough.
 */
export function keepEntities(): void {
  Object.assign(Entity.type, { additionalProperties: { type: { name: 'Object' } } });
}
