import type { IsoDate } from "../shared/date.ts";
import { agreement } from "./name-agreement.ts";

/** A person as an earlier release describes them. */
export type EarlierPerson = {
  personId: string;
  name: string;
  nameKey: string;
  birthDate: IsoDate | null;
};

export type Arriving = { name: string; nameKey: string; birthDate: IsoDate | null };

/** How someone of a new release is known: by NIK, by family, or not at all, and then why not. */
export type PersonLink =
  | { kind: "NIK" | "FAMILY"; personId: string }
  | { kind: "NEW"; reason: "UNKNOWN" | "NAME_DIFFERS" | "SEVERAL" };

type Earlier = {
  /** Earlier people with the same valid NIK. */
  sameNik: readonly EarlierPerson[];
  /** Earlier people of the same family. */
  sameFamily: readonly EarlierPerson[];
  /** Whoever is already someone else of the new release: nobody is two people. */
  taken: ReadonlySet<string>;
};

/**
 * Finds the lasting identity of someone of a new release: the same NIK and a name that agrees, or the same family, name and
 * birth date. Example: NIK of SAMSUDIN written for SYAMSUDDIN → NIK; written for SITI → NEW, NAME_DIFFERS. Whoever is not
 * certain becomes a new identity; a wrong link would give one person another's aid. Source: design, "Lasting identities".
 */
export function linkPerson(person: Arriving, { sameNik, sameFamily, taken }: Earlier): PersonLink {
  const free = sameNik.filter(({ personId }) => !taken.has(personId));
  const byNik = bestOf(
    person,
    free.filter((earlier) => bearsItsName(person, earlier)),
  );
  if (byNik) return { kind: "NIK", personId: byNik.personId };
  const byFamily = sameFamily.filter((earlier) => !taken.has(earlier.personId) && isSameInFamily(person, earlier));
  const [relative] = byFamily;
  if (relative && byFamily.length === 1) return { kind: "FAMILY", personId: relative.personId };
  return { kind: "NEW", reason: reasonOf({ free, byFamily }) };
}

/** Whether an earlier record may be the same person's by its name. */
export function bearsItsName(
  { name, nameKey }: Pick<Arriving, "name" | "nameKey">,
  earlier: Pick<EarlierPerson, "name" | "nameKey">,
): boolean {
  return earlier.nameKey === nameKey || agreement(name, earlier.name) !== "DIFFERENT";
}

/** The only one, or the only one whose name or birth date settles it. */
function bestOf(person: Arriving, candidates: readonly EarlierPerson[]): EarlierPerson | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const sameName = candidates.filter(({ nameKey }) => nameKey === person.nameKey);
  if (sameName.length === 1) return sameName[0] ?? null;
  const sameDate = candidates.filter(({ birthDate }) => birthDate !== null && birthDate === person.birthDate);
  return sameDate.length === 1 ? (sameDate[0] ?? null) : null;
}

function isSameInFamily(person: Arriving, earlier: EarlierPerson): boolean {
  return person.birthDate !== null && person.birthDate === earlier.birthDate && person.nameKey === earlier.nameKey;
}

type Missed = { free: readonly EarlierPerson[]; byFamily: readonly EarlierPerson[] };

function reasonOf({ free, byFamily }: Missed): "UNKNOWN" | "NAME_DIFFERS" | "SEVERAL" {
  if (free.length > 1 || byFamily.length > 1) return "SEVERAL";
  return free.length === 1 ? "NAME_DIFFERS" : "UNKNOWN";
}
