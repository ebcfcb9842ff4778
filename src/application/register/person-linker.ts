import { bearsItsName, type EarlierPerson, linkPerson, type PersonLink } from "#domain/register/link-person.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import {
  type EarlierRecord,
  findPeopleByFamily,
  findPeopleByNik,
} from "#infrastructure/db/load/find-earlier-people.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";
import type { OpenedTarget } from "./register-target.ts";

export type ArrivingPerson = {
  name: string;
  nameKey: string;
  birthDate: IsoDate | null;
  /** In hex; null without a valid NIK. */
  nikIndex: string | null;
  householdId: string;
};

/** Whom a row is: a lasting identity that was known, or a new one. */
export type LinkedPerson = { personId: string; isNew: boolean };

/** How people of a new release were known, for the record of its continuity. */
export type Continuity = {
  peopleByNik: number;
  peopleByFamily: number;
  peopleNew: number;
  nameDiffers: number;
  several: number;
};

/** Finds lasting identities for people some thousand at a time, by two queries a batch; none for the first release. */
export function createPersonLinker(
  context: Context<Author>,
  { earlierIds: releaseIds, presentIds }: Pick<OpenedTarget, "earlierIds" | "presentIds">,
) {
  const taken = new Set(presentIds);
  const continuity: Continuity = { peopleByNik: 0, peopleByFamily: 0, peopleNew: 0, nameDiffers: 0, several: 0 };
  return { link, continuity };

  async function link(people: readonly ArrivingPerson[]): Promise<LinkedPerson[]> {
    if (releaseIds.length === 0) return people.map(() => begin({ kind: "NEW", reason: "UNKNOWN" }));
    const key = { regencyId: context.actor.regencyId, releaseIds };
    const nikIndexes = people.flatMap(({ nikIndex }) => (nikIndex === null ? [] : [nikIndex]));
    const byNik = groupBy(await findPeopleByNik(context.tx, { ...key, nikIndexes }), ({ nikIndex }) => nikIndex);
    const strangers = people.filter((person) => !isKnownByNik(person, byNik.get(person.nikIndex) ?? []));
    const householdIds = [...new Set(strangers.map(({ householdId }) => householdId))];
    const relatives = await findPeopleByFamily(context.tx, { ...key, householdIds });
    const byFamily = groupBy(relatives, ({ householdId }) => householdId);
    return people.map((person) =>
      begin(
        linkPerson(person, {
          sameNik: person.nikIndex === null ? [] : (byNik.get(person.nikIndex) ?? []),
          sameFamily: byFamily.get(person.householdId) ?? [],
          taken,
        }),
      ),
    );
  }

  function begin(link: PersonLink): LinkedPerson {
    const personId = link.kind === "NEW" ? newId() : link.personId;
    taken.add(personId);
    count(link);
    return { personId, isNew: link.kind === "NEW" };
  }

  function count(link: PersonLink): void {
    if (link.kind === "NIK") continuity.peopleByNik++;
    else if (link.kind === "FAMILY") continuity.peopleByFamily++;
    else continuity.peopleNew++;
    if (link.kind === "NEW" && link.reason === "NAME_DIFFERS") continuity.nameDiffers++;
    if (link.kind === "NEW" && link.reason === "SEVERAL") continuity.several++;
  }
}

/** Whose NIK stood beside another name before may still be known by the family: numbers of a couple are put right at times. */
function isKnownByNik(person: ArrivingPerson, bearers: readonly EarlierPerson[]): boolean {
  return bearers.some((bearer) => bearsItsName(person, bearer));
}

function groupBy<Key>(
  records: readonly EarlierRecord[],
  keyOf: (record: EarlierRecord) => Key,
): Map<Key, EarlierPerson[]> {
  return Map.groupBy(records, keyOf);
}
