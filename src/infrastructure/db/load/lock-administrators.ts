import type { Tx } from "../with-tenant.ts";

/** The active administrators, locked: of two who disable each other at once, the second finds itself the last. */
export async function lockAdministrators(tx: Tx, regencyId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM app_user
    WHERE regency_id = ${regencyId} AND role = 'ADMINISTRATOR' AND status = 'ACTIVE' ORDER BY id FOR UPDATE`;
  return rows.map(({ id }) => id);
}
