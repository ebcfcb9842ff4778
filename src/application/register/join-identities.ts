import { pairFamilies } from "#domain/register/pair-families.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findFamilyEvidence } from "#infrastructure/db/load/find-family-evidence.ts";
import { findSharedRelease } from "#infrastructure/db/load/find-shared-release.ts";
import { lockPeople } from "#infrastructure/db/load/lock-people.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { adoptFamilies } from "#infrastructure/db/save/adopt-families.ts";
import { raiseRevision } from "#infrastructure/db/save/raise-revision.ts";
import { joinPerson, repointHousehold } from "#infrastructure/db/save/repoint.ts";
import type { Context } from "../context.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { askComparison } from "./ask-comparison.ts";

type Identities = { releaseId: string; arrivedId: string; foundId: string };

/**
 * Makes somebody whom a release brought as new the person they were before, and their new family the former one where the rule of
 * families says so (its head came, or most of it). Whatever pointed at the arrived identities points at the found ones.
 */
export async function joinIdentities(
  context: Context,
  { releaseId, arrivedId, foundId }: Identities,
): Promise<Result<null>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const there = await lockPeople(tx, { regencyId, personIds: [arrivedId, foundId] });
  if (there < 2) return refuse("LINK_SETTLED");
  const shared = await findSharedRelease(tx, { regencyId, oneId: arrivedId, otherId: foundId });
  if (shared !== null) return refuse("LINK_TOGETHER", { release: shared });
  await joinPerson(tx, { regencyId, arrivedId, foundId });
  const families = await joinFamily(context, { releaseId, personId: foundId });
  await raiseRevision(tx, { regencyId, releaseId });
  await recordAudit(context, {
    type: "register.identities-joined",
    subjectKind: "release",
    subjectId: releaseId,
    detail: { arrivedId, foundId, families },
  });
  const { releaseIds, householdIds } = await standingOf(context, foundId);
  for (const id of releaseIds) await raiseRevision(tx, { regencyId, releaseId: id });
  await rescreenListsOfHouseholds(context, householdIds);
  await askComparison(context);
  return ok(null);
}

/** The family in which a release has the person, if it is one of before. */
async function joinFamily({ actor, tx }: Context, { releaseId, personId }: { releaseId: string; personId: string }) {
  const { regencyId } = actor;
  const record = await tx.personRecord.findUniqueOrThrow({
    where: { regencyId_releaseId_personId: { regencyId, releaseId, personId } },
  });
  const evidence = await findFamilyEvidence(tx, { regencyId, releaseId, householdId: record.householdId });
  const pairs = pairFamilies(evidence);
  for (const { arrived, found } of pairs) {
    await repointHousehold(tx, { regencyId, arrivedId: arrived, foundId: found });
  }
  await adoptFamilies(tx, { regencyId, releaseId, pairs });
  return pairs;
}

/** Where a person stands: in which releases, and in which households. */
async function standingOf({ actor, tx }: Context, personId: string) {
  const records = await tx.personRecord.findMany({
    where: { regencyId: actor.regencyId, personId },
    select: { householdId: true, releaseId: true },
  });
  return {
    releaseIds: [...new Set(records.map(({ releaseId }) => releaseId))],
    householdIds: [...new Set(records.map(({ householdId }) => householdId))],
  };
}
