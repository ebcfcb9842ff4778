import { pairFamilies } from "#domain/register/pair-families.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { findFamilyEvidence } from "#infrastructure/db/load/find-family-evidence.ts";
import { adoptFamilies, knowRelatives } from "#infrastructure/db/save/adopt-families.ts";
import { activateRelease, countRelease, noteSharedNiks } from "#infrastructure/db/save/finish-release.ts";
import type { Author, Context } from "../context.ts";
import { rescreenOpenLists } from "../screening/rescreen-open-lists.ts";
import { askComparison } from "./ask-comparison.ts";
import { knowPeople } from "./know-people.ts";
import type { RegisterTarget } from "./register-target.ts";

type Finished = {
  releaseId: string;
  target: RegisterTarget;
  continuity: Readonly<Record<string, number>>;
  progress: (stage: string, done: number, total: number) => Promise<void>;
};

/**
 * Ends the load of a release: families known by their members and people by matching, members counted, shared NIKs noted, the release made the active
 * one unless a later one is, and, in the background, every open list screened again and the release in use compared with itself.
 * Answers with what the result page shows.
 */
export async function finishRelease(
  context: Context<Author>,
  { releaseId, target, continuity, progress }: Finished,
): Promise<Record<string, number>> {
  const { actor, tx } = context;
  const key = { regencyId: actor.regencyId, releaseId };
  await progress("FINISH", 0, 3);
  const known = await knowAgain(context, { releaseId, target });
  await noteSharedNiks(tx, { ...key, note: "NIK_SHARED" });
  await progress("FINISH", 1, 3);
  const counts = await countRelease(tx, key);
  const activated = target.kind === "NEW" && (await activateUnlessOlder(context, { releaseId, target }));
  await progress("FINISH", 2, 3);
  const counted = recount(continuity, known);
  if (target.kind === "NEW") {
    await tx.release.update({
      where: { regencyId_id: { regencyId: actor.regencyId, id: releaseId } },
      data: { continuity: counted },
    });
  }
  const lists = await rescreenOpenLists(context);
  await askComparison(context);
  return { ...counts, ...counted, activated: activated ? 1 : 0, lists };
}

type Known = { families: number; relatives: number; matched: number; doubtful: number };

/** Families by their members, then people by matching with the release before, then the families these people show. */
async function knowAgain(
  context: Context<Author>,
  { releaseId, target }: { releaseId: string; target: RegisterTarget },
): Promise<Known> {
  const { families, relatives } = await knowFamilies(context, releaseId);
  const formerId = await findFormer(context, { releaseId, target });
  const { linked, doubtful } = formerId ? await knowPeople(context, { releaseId, formerId }) : NOBODY;
  const more = linked > 0 ? await knowFamilies(context, releaseId) : { families: 0, relatives: 0 };
  return {
    families: families + more.families,
    relatives: relatives + more.relatives,
    matched: linked,
    doubtful,
  };
}

const NOBODY = { linked: 0, doubtful: 0 };

/** The release before: the one in use, unless that is this one, or is of a later date. */
async function findFormer(
  { actor, tx }: Context<Author>,
  { releaseId, target }: { releaseId: string; target: RegisterTarget },
): Promise<string | null> {
  const { regencyId } = actor;
  const active = await findActiveRelease(tx, regencyId);
  if (active?.id === releaseId) return active.previousId;
  return active && active.date <= fromDay(target.date) && target.kind === "NEW" ? active.id : null;
}

/**
 * Families that came under a name nobody knew are known by their members: DTSEN's, those of a former release without P3KE
 * numbers, those found in the field. Then members without a NIK are known by their family.
 */
async function knowFamilies(
  { actor, tx }: Context<Author>,
  releaseId: string,
): Promise<Pick<Known, "families" | "relatives">> {
  const key = { regencyId: actor.regencyId, releaseId };
  const pairs = pairFamilies(await findFamilyEvidence(tx, key));
  await adoptFamilies(tx, { ...key, pairs });
  const relatives = await knowRelatives(tx, { ...key, householdIds: pairs.map(({ found }) => found) });
  return { families: pairs.length, relatives };
}

function recount(
  continuity: Readonly<Record<string, number>>,
  { families, relatives, matched, doubtful }: Known,
): Record<string, number> {
  const { householdsNew = 0, householdsKnown = 0, peopleNew = 0, peopleByFamily = 0 } = continuity;
  return {
    ...continuity,
    householdsNew: householdsNew - families,
    householdsKnown: householdsKnown + families,
    peopleNew: peopleNew - relatives - matched,
    peopleByFamily: peopleByFamily + relatives,
    peopleByMatching: matched,
    peopleDoubtful: doubtful,
  };
}

/** An older release that comes late tells of the past: it stands among the superseded ones. */
async function activateUnlessOlder(
  { actor, tx, now }: Context<Author>,
  { releaseId, target }: { releaseId: string; target: RegisterTarget },
): Promise<boolean> {
  const { regencyId } = actor;
  const later = await tx.release.count({
    where: { regencyId, state: "ACTIVE", source: { not: "FIELD" }, date: { gt: fromDay(target.date) } },
  });
  if (later === 0) {
    await activateRelease(tx, { regencyId, releaseId, at: now });
    return true;
  }
  await tx.release.update({ where: { regencyId_id: { regencyId, id: releaseId } }, data: { state: "SUPERSEDED" } });
  return false;
}
