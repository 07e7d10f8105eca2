import { z } from 'zod';
import { longestSubject, mostSubjects, newsKinds } from '../questions/news-choices';

const language = z.enum(['da', 'en']);

/** As it was searched for or typed. */
const subject = z.string().min(1).max(longestSubject);

const newsKind = z.enum(newsKinds);

/** A field of the settings card as it comes back; what it may hold is judged where it is saved. */
const field = z.string().max(8000).optional();

/** Buttons for news that come without asking. What they do is done to the conversation that they are pressed in. */
export const newsVerbs = {
  settings: z.object({ verb: z.literal('settings'), language }),
  /** All of the settings card, with the subjects that it showed: only those can be taken off it. */
  saveSettings: z.object({
    verb: z.literal('saveSettings'),
    language,
    shown: z.array(subject).max(mostSubjects),
    circle: field,
    bodies: field,
    kinds: field,
    daysBefore: field,
    timeOfDay: field,
    newsLanguage: field,
    pausedUntil: field,
    subjects: field,
  }),
  /** One's circle, and with it a subscription to the meetings of its council; without `kinds` to all news of them. */
  chooseCircle: z.object({
    verb: z.literal('chooseCircle'),
    circle: z.enum(['K17', 'K22', 'K29', 'K19', 'K11']),
    kinds: z.array(newsKind).max(newsKinds.length).optional(),
    language,
  }),
  follow: z.object({ verb: z.literal('follow'), subject, language }),
  /** One kind of news, or one subject, or with both null everything. */
  stop: z.object({
    verb: z.literal('stop'),
    kind: newsKind.nullable(),
    subject: subject.nullable(),
    language,
  }),
  /** Null: asks first. */
  forget: z.object({ verb: z.literal('forget'), agreed: z.boolean().nullable(), language }),
  calendar: z.object({ verb: z.literal('calendar'), isNew: z.boolean(), language }),
} as const;
