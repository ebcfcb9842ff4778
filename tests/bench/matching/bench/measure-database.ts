import { transactAsSystem } from "#application/context.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { requireEnv } from "#infrastructure/env.ts";
import { newId } from "#infrastructure/id.ts";
import { openMatchRegister } from "#infrastructure/matching/match-registers.ts";
import { openLargeDesk } from "#tests/factories/large-desk.ts";

/** How many people were read from PostgreSQL, their numbers unsealed, and indexed; in how many seconds of wall and processor time. */
type DatabaseResult = { people: number; wall: number; processor: number };

/** Loads a register of so many people as a planner would, then reads it for matching, as the first list after a start does. */
export async function measureDatabase(people: number): Promise<DatabaseResult> {
  const desk = await openLargeDesk(requireEnv("DATABASE_URL"), { people });
  const { regencyId } = desk;
  try {
    const request = { actor: { regencyId }, now: new Date(), requestId: newId() };
    return await transactAsSystem(request, async ({ tx }) => {
      const started = performance.now();
      const before = process.cpuUsage();
      const { index } = await openMatchRegister(tx, regencyId);
      const wall = (performance.now() - started) / 1000;
      const { user, system } = process.cpuUsage(before);
      return { people: index.register.people, wall, processor: (user + system) / 1e6 };
    });
  } finally {
    await desk.close();
    await closeDatabase();
  }
}

/** In a sentence: seconds, and people a second. */
export function databaseLine({ people, wall, processor }: DatabaseResult): string {
  const rate = Math.round(people / wall);
  return `From PostgreSQL, unsealed and indexed: ${people} people in ${wall.toFixed(2)} s (processor ${processor.toFixed(2)} s), ${rate} people/s`;
}
