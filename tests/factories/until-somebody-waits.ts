import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";

/** Until somebody waits for a lock that another has. */
export async function untilSomebodyWaits(owner: Client): Promise<void> {
  for (;;) {
    const { rows } = await owner.query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
    await wait(20);
  }
}
