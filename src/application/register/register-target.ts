import type { RegisterSource } from "#domain/register/register-format.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { fromDay, toDay } from "#infrastructure/db/day.ts";
import { findPeopleOfRelease } from "#infrastructure/db/load/find-register-identities.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";
import type { ImportRun } from "../import/import-kind.ts";
import type { RegisterSettings } from "./register-settings.ts";

/** Where the rows go: a new release, or one that is there already and is added to. */
export type RegisterTarget =
  | {
      kind: "NEW";
      source: RegisterSource;
      label: string;
      date: IsoDate;
      bastNumber: string | null;
      bastDate: IsoDate | null;
    }
  | { kind: "ADDED"; source: RegisterSource; releaseId: string; date: IsoDate };

/**
 * Finds the release that the rows of an import belong to. Refused: RELEASE_GONE (undone since), RELEASE_LABEL_MISSING,
 * RELEASE_DATE_MISSING, RELEASE_DATE_FUTURE, RELEASE_LABEL_TAKEN, RELEASE_OF_OTHER_FORM (mended rows in the columns of another
 * register), IMPORT_FAMILY_FILE_MISSING and IMPORT_PERSON_FILE_MISSING (a release is made of both).
 */
export async function findTarget(
  context: Context<Author>,
  { settings, mends, files }: ImportRun<RegisterSettings>,
): Promise<Result<RegisterTarget>> {
  const releaseId = settings.addTo ?? (await releaseOf(context, mends));
  const source = files.find(({ format }) => format !== null)?.format ?? "P3KE";
  if (releaseId !== null || mends !== null) return addedTo(context, { releaseId, source });
  const roles = files.map(({ role }) => role);
  if (!roles.includes("FAMILY")) return refuse("IMPORT_FAMILY_FILE_MISSING");
  if (!roles.includes("PERSON")) return refuse("IMPORT_PERSON_FILE_MISSING");
  return newRelease(context, { ...settings, source });
}

async function releaseOf({ actor, tx }: Context<Author>, mends: string | null): Promise<string | null> {
  if (mends === null) return null;
  const key = { regencyId: actor.regencyId, id: mends };
  const refusedBy = await tx.import.findUnique({ where: { regencyId_id: key }, select: { targetId: true } });
  return refusedBy?.targetId ?? null;
}

async function addedTo(
  { actor, tx }: Context<Author>,
  { releaseId, source }: { releaseId: string | null; source: RegisterSource },
): Promise<Result<RegisterTarget>> {
  if (releaseId === null) return refuse("RELEASE_GONE");
  const release = await tx.release.findUnique({
    where: { regencyId_id: { regencyId: actor.regencyId, id: releaseId } },
  });
  if (release?.state !== "ACTIVE" && release?.state !== "SUPERSEDED") return refuse("RELEASE_GONE");
  if (release.source !== source) return refuse("RELEASE_OF_OTHER_FORM", { release: release.label });
  return ok({ kind: "ADDED", source, releaseId, date: toDay(release.date) });
}

async function newRelease(
  { actor, tx, today }: Context<Author>,
  { label, date, bastNumber, bastDate, source }: RegisterSettings & { source: RegisterSource },
): Promise<Result<RegisterTarget>> {
  if (!label) return refuse("RELEASE_LABEL_MISSING");
  if (!date) return refuse("RELEASE_DATE_MISSING");
  if (date > today) return refuse("RELEASE_DATE_FUTURE");
  const taken = await tx.release.count({ where: { regencyId: actor.regencyId, label, state: { not: "UNDONE" } } });
  if (taken > 0) return refuse("RELEASE_LABEL_TAKEN", { label });
  return ok({ kind: "NEW", source, label, date, bastNumber, bastDate });
}

export type OpenedTarget = {
  releaseId: string;
  /** Releases whose people may be the same ones. */
  earlierIds: string[];
  /** Who is in the release already: nobody is there twice. */
  presentIds: string[];
};

/** Makes the new release, still LOADING, or takes the one that is added to. */
export async function openTarget(
  { actor, tx, now }: Context<Author>,
  { target, run }: { target: RegisterTarget; run: Pick<ImportRun<unknown>, "importId" | "createdById"> },
): Promise<OpenedTarget> {
  const { regencyId } = actor;
  const states = ["ACTIVE", "SUPERSEDED", "REFERENCE"] as const;
  const earlier = await tx.release.findMany({ where: { regencyId, state: { in: [...states] } }, select: { id: true } });
  if (target.kind === "ADDED") {
    const others = earlier.filter(({ id }) => id !== target.releaseId);
    const present = await findPeopleOfRelease(tx, { regencyId, releaseId: target.releaseId });
    return {
      releaseId: target.releaseId,
      earlierIds: others.map(({ id }) => id),
      presentIds: present.map(({ personId }) => personId),
    };
  }
  const { source, label, date, bastNumber, bastDate } = target;
  const releaseId = newId();
  await tx.release.create({
    data: {
      regencyId,
      id: releaseId,
      source,
      label,
      date: fromDay(date),
      bastNumber,
      bastDate: bastDate && fromDay(bastDate),
      state: "LOADING",
      importId: run.importId,
      createdById: run.createdById,
      createdAt: now,
    },
  });
  return { releaseId, earlierIds: earlier.map(({ id }) => id), presentIds: [] };
}
