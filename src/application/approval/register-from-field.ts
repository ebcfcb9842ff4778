import { nameKey } from "#domain/register/name.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import { raiseRevision } from "#infrastructure/db/save/raise-revision.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context } from "../context.ts";

/**
 * Puts the family of a row into the register as a household of source FIELD, because a visit found it poor though no release
 * knows it; from now on it is screened, constrained and linked like any other. Returns the household. Nothing is known of it but
 * what the row says: decile and housing stay unknown.
 */
export async function registerFromField(
  context: Context,
  { candidateId, villageCode, date }: { candidateId: string; villageCode: string; date: IsoDate },
): Promise<string> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const releaseId = await ensureFieldRelease(context, date);
  const [householdId, personId] = [newId(), newId()];
  await withScreeningScope(tx, async () => {
    const row = await tx.candidate.findUniqueOrThrow({ where: { regencyId_id: { regencyId, id: candidateId } } });
    const origin = "FIELD";
    await tx.household.create({ data: { regencyId, id: householdId, origin, firstReleaseId: releaseId } });
    await tx.person.create({
      data: { regencyId, id: personId, origin, firstReleaseId: releaseId, religion: row.religion },
    });
    const { name, address, nikSealed, nikIndex, kkSealed, kkIndex, birthDate, sex } = row;
    await tx.householdRecord.create({
      data: { regencyId, releaseId, householdId, villageCode, headName: name, address, memberCount: 1 },
    });
    await tx.personRecord.create({
      data: {
        regencyId,
        releaseId,
        personId,
        householdId,
        name,
        nameKey: nameKey(name),
        nikSealed,
        nikIndex,
        kkSealed,
        kkIndex,
        birthDate,
        sex,
        relation: "HEAD",
      },
    });
    await tx.candidate.update({
      where: { regencyId_id: { regencyId, id: candidateId } },
      data: { personId, householdId, chosenById: actor.userId, matchedBy: null },
    });
    await raiseRevision(tx, { regencyId, releaseId });
  });
  return householdId;
}

/** The one release of source FIELD, which stands beside the active one for good. Source: decision 0002. */
async function ensureFieldRelease({ actor, tx, now }: Context, date: IsoDate): Promise<string> {
  const { regencyId, userId } = actor;
  const existing = await tx.release.findFirst({ where: { regencyId, source: "FIELD" } });
  if (existing) return existing.id;
  const created = await tx.release.create({
    data: {
      regencyId,
      id: newId(),
      source: "FIELD",
      label: "Lapangan",
      date: fromDay(date),
      state: "ACTIVE",
      createdById: userId,
      activatedAt: now,
    },
  });
  return created.id;
}
