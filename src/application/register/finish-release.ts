import { fromDay } from "#infrastructure/db/day.ts";
import { adoptFieldFamilies } from "#infrastructure/db/save/adopt-field-families.ts";
import { activateRelease, countRelease, noteSharedNiks } from "#infrastructure/db/save/finish-release.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Author, Context } from "../context.ts";
import type { RegisterTarget } from "./register-target.ts";

type Finished = {
  releaseId: string;
  target: RegisterTarget;
  continuity: Readonly<Record<string, number>>;
  progress: (stage: string, done: number, total: number) => Promise<void>;
};

const OPEN = ["DRAFT", "SUBMITTED", "UNDER_REVIEW", "RETURNED"] as const;

/**
 * Ends the load of a release: families found in the field known again, members counted, shared NIKs noted, the release made
 * the active one unless a later one is, and every open list screened again in the background. Answers with what the result
 * page shows.
 */
export async function finishRelease(
  context: Context<Author>,
  { releaseId, target, continuity, progress }: Finished,
): Promise<Record<string, number>> {
  const { actor, tx } = context;
  const key = { regencyId: actor.regencyId, releaseId };
  await progress("FINISH", 0, 3);
  await adoptFieldFamilies(tx, key);
  await noteSharedNiks(tx, { ...key, note: "NIK_SHARED" });
  await progress("FINISH", 1, 3);
  const counts = await countRelease(tx, key);
  const activated = target.kind === "NEW" && (await activateUnlessOlder(context, { releaseId, target }));
  await progress("FINISH", 2, 3);
  if (target.kind === "NEW") {
    await tx.release.update({
      where: { regencyId_id: { regencyId: actor.regencyId, id: releaseId } },
      data: { continuity },
    });
  }
  const lists = await rescreenOpenLists(context);
  return { ...counts, ...continuity, activated: activated ? 1 : 0, lists };
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

export async function rescreenOpenLists(context: Context<Author>): Promise<number> {
  const { regencyId } = context.actor;
  const lists = await context.tx.proposal.findMany({
    where: { regencyId, state: { in: [...OPEN] } },
    select: { id: true },
  });
  for (const { id } of lists) await enqueue(context, { name: "rescreen-proposal", data: { proposalId: id } });
  return lists.length;
}
