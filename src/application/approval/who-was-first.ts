import { discloseTo } from "#domain/screening/disclosure.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import type { Context } from "../context.ts";
import { viewerOf } from "./review-flag.ts";

/** Who has committed aid to families of a list, as far as the one who asks may know: how many families, whose, by which programme (`none`: not to be said). */
export type WhoWasFirst = { overlaps: number; organisation: string; programme: string };

export async function whoWasFirst(context: Context, evidence: readonly Evidence[]): Promise<WhoWasFirst> {
  const { actor, tx } = context;
  const others = evidence
    .map((one) => discloseTo(viewerOf(context), one))
    .flatMap((one) => (one.code === "OVERLAP_COMMITTED" ? [one.other] : []));
  const code = others[0]?.organisation ?? "";
  const owner = await tx.organisation.findUnique({
    where: { regencyId_code: { regencyId: actor.regencyId, code } },
    select: { name: true },
  });
  return {
    overlaps: others.length,
    organisation: owner?.name ?? code,
    programme: others[0]?.details?.programme ?? "none",
  };
}
