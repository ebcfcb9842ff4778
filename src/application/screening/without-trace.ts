/** Thrown to take everything back. */
class NothingStays extends Error {}

/**
 * Runs `work` in a transaction of which nothing stays, and answers with what it found: the very steps of the desk, without a trace.
 * `transaction` opens it.
 */
export async function withoutTrace<Context, T>(
  transaction: (work: (context: Context) => Promise<never>) => Promise<never>,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const found: T[] = [];
  try {
    return await transaction(async (context) => {
      found.push(await work(context));
      throw new NothingStays();
    });
  } catch (error) {
    const [answer] = found;
    if (error instanceof NothingStays && answer !== undefined) return answer;
    throw error;
  }
}
