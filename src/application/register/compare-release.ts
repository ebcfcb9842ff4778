import type { Twin } from "#domain/matching/decide/find-twins.ts";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import { collectDuplicates, type FoundTwin } from "#domain/register/duplicate/collect-duplicates.ts";
import type { Duplicate } from "#domain/register/duplicate/duplicate.ts";
import { loadReleasePeople, type ReleasePerson } from "#infrastructure/db/load/load-release-people.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveDuplicates } from "#infrastructure/db/save/save-duplicates.ts";
import { findTwinsAside } from "#infrastructure/matching/find-twins-aside.ts";
import { type SystemAuthor, transactInBulk } from "../context.ts";
import { familiesOf } from "./compared-families.ts";
import { withFingerprints } from "./duplicate-fingerprints.ts";
import { indexOf, lineOf } from "./matched-people.ts";

type Asked = { actor: SystemAuthor; now: Date; requestId: string };

/**
 * Compares the release in use with itself and keeps what stands in it twice, for the planner to settle. The release is the one that
 * is asked for, and nothing is done where it is no longer in use: whatever replaced it asks for itself. Answers with the pairs found.
 */
export async function compareRelease(
  request: Asked,
  { releaseId, signal }: { releaseId: string; signal?: AbortSignal },
): Promise<Duplicate[] | null> {
  return transactInBulk(request, async (context) => {
    const { actor, tx, now } = context;
    const { regencyId } = actor;
    if ((await tx.release.count({ where: { regencyId, id: releaseId, state: "ACTIVE" } })) === 0) return null;
    const people = await loadReleasePeople(tx, { regencyId, releaseId });
    const twins = await findTwinsAside(
      { index: indexOf(people), model: MODEL_2026_11, lines: people.map(lineOf) },
      signal,
    );
    const families = familiesOf(people);
    const found = collectDuplicates(withPeople(twins, people), families);
    await saveDuplicates(tx, { regencyId, releaseId, now, found: withFingerprints(found, people) });
    await tx.release.update({ where: { regencyId_id: { regencyId, id: releaseId } }, data: { comparedAt: now } });
    const detail = { people: people.length, found: countKinds(found) };
    await recordAudit(context, { type: "register.compared", subjectKind: "release", subjectId: releaseId, detail });
    return found;
  });
}

function withPeople(twins: readonly Twin[], people: readonly ReleasePerson[]): FoundTwin[] {
  const personAt = (number: number) => {
    const person = people[number];
    if (!person) throw new Error("Matching named somebody it was not given.");
    return { personId: person.personId, householdId: person.householdId, isHead: person.relation === "HEAD" };
  };
  return twins.map(({ one, other, ...twin }) => ({ ...twin, one: personAt(one), other: personAt(other) }));
}

function countKinds(found: readonly Duplicate[]): Record<string, number> {
  return Object.fromEntries(
    Array.from(
      Map.groupBy(found, ({ kind }) => kind),
      ([kind, some]) => [kind, some.length],
    ),
  );
}
