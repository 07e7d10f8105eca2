import { z } from 'zod';
import { type Choices, defaultChoices, type NewsKind } from '../../questions/news-choices';
import { language, oneOf, parseJson } from './parse-content';

const newsKind = oneOf<NewsKind>({ reminder: true, agenda: true, minutes: true, subject: true, change: true });

/** Those entries of a list that this program knows: a later one may have written others. */
function known<Entry>(entry: z.ZodType<Entry>): z.ZodType<Entry[], z.ZodTypeDef, unknown> {
  return z.array(z.unknown()).transform((entries) => entries.flatMap((each) => entry.safeParse(each).data ?? []));
}

/** A choice that cannot be read is as if it had not been made. */
const choices = z.object({
  bodies: known(z.string()).catch([...defaultChoices.bodies]),
  kinds: known(newsKind).catch([...defaultChoices.kinds]),
  daysBefore: known(z.number().int()).catch([...defaultChoices.daysBefore]),
  timeOfDay: z.string().catch(defaultChoices.timeOfDay),
  language: language.catch(defaultChoices.language),
  pausedUntil: z.string().nullable().catch(defaultChoices.pausedUntil),
  pausedFrom: z.string().nullable().catch(defaultChoices.pausedFrom),
}) satisfies z.ZodType<Choices, z.ZodTypeDef, unknown>;

/** The {@link defaultChoices} for text that is damaged. */
export function parseChoices(text: string): Choices {
  return choices.safeParse(parseJson(text)).data ?? defaultChoices;
}
