import type { Tx } from "../with-tenant.ts";

/** Says that what a release says of whom has changed: call it with every such change of a release that may be in use. */
export async function raiseRevision(
  tx: Tx,
  { regencyId, releaseId }: { regencyId: string; releaseId: string },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE release SET revision = nextval('release_revision_seq')
    WHERE regency_id = ${regencyId} AND id = ${releaseId}::uuid`;
}
