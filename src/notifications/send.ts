import type { Card } from '../cards/card';
import type { Target } from '../store/targets';

/** What became of one request to Teams, as far as this side can know. */
export type SendOutcome =
  /** `retryAfter` as the header has it; `messageId` empty where the answer names none. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | null;
      readonly messageId: string;
    }
  /** It failed before a byte of the request had left: nobody can have taken it. */
  | { readonly kind: 'unsent' }
  /** The request left, in part or whole, and no answer came. */
  | { readonly kind: 'unanswered' };

/** One request: a new message with a card, or the card in the place of the message named. Never rejects. */
export type Send = (
  target: Pick<Target, 'id' | 'reference'>,
  card: Card,
  messageId: string | null,
) => Promise<SendOutcome>;
