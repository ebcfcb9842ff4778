import type { Twin } from "#domain/matching/decide/find-twins.ts";
import { createMatchIndex } from "#domain/matching/index/match-index.ts";
import { createRegisterReader } from "#domain/matching/index/read-register.ts";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import { collectDuplicates, type FoundTwin } from "#domain/register/duplicate/collect-duplicates.ts";
import type { Duplicate } from "#domain/register/duplicate/duplicate.ts";
import { loadReleasePeople, type ReleasePerson } from "#infrastructure/db/load/load-release-people.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveDuplicates } from "#infrastructure/db/save/save-duplicates.ts";
import { findTwinsAside } from "#infrastructure/matching/find-twins-aside.ts";
import { type SystemAuthor, transactInBulk } from "../context.ts";
import { familiesOf } from "./compared-families.ts";
import { withFingerprints } from "./duplicate-fingerprints.ts";

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

function indexOf(people: readonly ReleasePerson[]) {
  const reader = createRegisterReader();
  for (const {
    birthDate,
    sex,
    relation,
    villageCode,
    address,
    kkIndex: _index,
    headName: _head,
    ...person
  } of people) {
    reader.add({
      ...person,
      birthDate: birthDate ?? "",
      sex: sex ?? "",
      relation: relation ?? "",
      villageCode,
      village: villageCode,
      districtCode: "",
      address: address ?? "",
      birthPlace: "",
      rt: "",
      rw: "",
    });
  }
  return createMatchIndex(reader.finish([]));
}

/** A person as a row that names exactly them. */
function lineOf({ name, nik, kk, sex, birthDate, villageCode, address }: ReleasePerson): ListLine {
  return {
    rowId: "",
    name,
    nik,
    kk,
    sex: sex ?? "",
    birthPlace: "",
    birthDate: birthDate ?? "",
    village: villageCode,
    district: "",
    address: address ?? "",
  };
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
