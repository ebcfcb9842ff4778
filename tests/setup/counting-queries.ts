import pg from "pg";

/** How many statements this process sends to the database while `work` runs. */
export async function countingQueries(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client;
  const { query } = prototype;
  let count = 0;
  Object.assign(prototype, {
    query(...args: unknown[]) {
      count += 1;
      return Reflect.apply(query, this, args);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(prototype, { query });
  }
  return count;
}
