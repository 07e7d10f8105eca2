/** Settles as the promise does, or fails with the sentence when that takes too long. */
export async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
  sentence: string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), milliseconds);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
