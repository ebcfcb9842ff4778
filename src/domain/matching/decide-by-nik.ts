import {
  agreesInName,
  byGoodness,
  type Compared,
  certain,
  conflict,
  evidenceOf,
  householdOnly,
  uncertain,
} from "./compared.ts";
import type { Match } from "./match.ts";

/** `owners` are registered under the row's valid NIK, `others` are not. */
type Reached = { owners: readonly Compared[]; others: readonly Compared[] };

/**
 * A row whose valid NIK is in the register. With the owner's name it is certain, whatever the birth date; a NIK never overrides
 * a name that disagrees. Source: design rulings, Identity.
 */
export function decideByNik(reached: Reached): Match {
  const named = reached.owners.filter(agreesInName).sort(byGoodness);
  const [owner] = named;
  if (!owner) return decideAgainstOwners(reached);
  if (reached.owners.length > 1) return decideAmongOwners(reached.owners, named);
  const rivals = reached.others.filter((other) => contests(other, owner)).sort(byGoodness);
  return rivals.length === 0 ? certain(owner) : uncertain([owner, ...rivals]);
}

/** One NIK on two people: only name and birth date together decide. */
function decideAmongOwners(owners: readonly Compared[], named: readonly Compared[]): Match {
  const [decided, ...more] = named.filter(isBornThen);
  return decided && more.length === 0 ? certain(decided) : uncertain([...owners].sort(byGoodness));
}

/** A namesake whose birth date the row has, while the owner's is another: the NIK may have been copied from the wrong line. */
function contests(other: Compared, owner: Compared): boolean {
  const nameIsNoWorse = other.agreements.name === "SAME" || owner.agreements.name === "NEAR";
  return agreesInName(other) && nameIsNoWorse && isBornThen(other) && owner.agreements.birthDate === "DIFFERENT";
}

/**
 * The owner's name disagrees. Name and birth date of another member: the family is certain (the head's NIK stood beside each of
 * them). Of somebody elsewhere: a conflict. Nobody's, and the birth date is the owner's: a person must look.
 */
function decideAgainstOwners({ owners, others }: Reached): Match {
  const families = new Set(owners.map(({ person }) => person.householdId));
  const meant = others.filter((other) => agreesInName(other) && isBornThen(other)).sort(byGoodness);
  const relative = meant.find(({ person }) => families.has(person.householdId));
  if (relative) return householdOnly(relative);
  const possible = [...owners]
    .sort(byGoodness)
    .concat(meant.length > 0 ? meant : others.filter(isPossible).sort(byGoodness));
  const mayBeOwner = owners.some((owner) => isBornThen(owner) || owner.agreements.name === "MISSING");
  return mayBeOwner && meant.length === 0 ? uncertain(possible) : conflict(possible);
}

function isPossible(other: Compared): boolean {
  return agreesInName(other) && evidenceOf(other) > 0;
}

function isBornThen({ agreements }: Compared): boolean {
  return agreements.birthDate === "SAME";
}
