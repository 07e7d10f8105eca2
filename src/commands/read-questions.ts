import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UsageFault } from './usage-fault';

const judged = z.object({
  id: z.string(),
  question: z.string(),
  /** `<meeting id>/<number>` → grade 1–3. Empty where nothing answers. */
  relevant: z.record(z.string(), z.number().min(0).max(3)).default({}),
  why: z.string().optional(),
});

/** A question of a file, with what should be found where somebody judged it. */
export type JudgedQuestion = Readonly<z.infer<typeof judged>>;

/** The questions of a file. Throws a {@link UsageFault} for a file that is missing, no JSON, or no such list. */
export async function readQuestions(file: string): Promise<readonly JudgedQuestion[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageFault('questionsMissing', file);
  });
  const found = z.array(judged).safeParse(parseJson(text, file));
  if (!found.success) throw new UsageFault('questionsShape', file);
  return found.data;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageFault('questionsNoJson', file);
  }
}
