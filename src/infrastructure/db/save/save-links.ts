import type { DoubtfulLink } from "#domain/register/continuity/settle-links.ts";
import { newId } from "../../id.ts";
import { toJsonText } from "../json.ts";
import type { Tx } from "../with-tenant.ts";

type Found = { regencyId: string; releaseId: string; formerReleaseId: string; doubtful: readonly DoubtfulLink[] };

/** Makes the links that wait for a planner those found now; what was decided stays. */
export async function saveLinks(tx: Tx, { regencyId, releaseId, formerReleaseId, doubtful }: Found): Promise<void> {
  const rows = toJsonText(
    doubtful.map(({ arrivedId, foundId, probability, evidence }) => ({
      id: newId(),
      arrived_id: arrivedId,
      found_id: foundId,
      probability,
      evidence,
    })),
  );
  await tx.continuityLink.deleteMany({ where: { regencyId, releaseId, verdict: null } });
  await tx.$executeRaw`
    INSERT INTO continuity_link (regency_id, id, release_id, former_release_id, arrived_id, found_id, probability, evidence)
    SELECT ${regencyId}, id, ${releaseId}::uuid, ${formerReleaseId}::uuid, arrived_id, found_id, probability, evidence
    FROM jsonb_to_recordset(${rows}::jsonb) AS link (id uuid, arrived_id uuid, found_id uuid, probability float8, evidence jsonb)
    ON CONFLICT (regency_id, release_id, arrived_id, found_id) DO NOTHING`;
}
