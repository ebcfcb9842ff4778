import { createHash } from "node:crypto";
import type { Tx } from "../with-tenant.ts";

/**
 * The state of the register in a few letters: the same as long as no release in use came, went or changed, as this transaction
 * sees them. What was read of the register under one state is good as long as it stands.
 */
export async function findRegisterState(tx: Tx, regencyId: string): Promise<string> {
  const releases = await tx.release.findMany({
    where: { regencyId, state: { in: ["ACTIVE", "SUPERSEDED"] } },
    orderBy: { id: "asc" },
    select: { id: true, state: true, revision: true, date: true },
  });
  const text = releases.map(({ id, state, revision, date }) => [id, state, revision, date.toISOString()].join(" "));
  return createHash("sha256").update(text.join("\n")).digest("base64url").slice(0, LETTERS);
}

const LETTERS = 16;
