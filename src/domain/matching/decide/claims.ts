/** A person beside the row, as far as a dispute about its NIK or its family card asks. */
export type Claim = {
  person: number;
  household: number;
  name: "AGREES" | "DIFFERS" | "MISSING";
  isBornThen: boolean;
  /** The row's valid NIK is theirs. */
  hasNik: boolean;
  /** The row's family card is theirs. */
  hasCard: boolean;
};

/** A household, or people to choose from. */
export type Ruling =
  | { kind: "HOUSEHOLD_ONLY"; household: number }
  | { kind: "UNCERTAIN" | "CONFLICT"; people: readonly number[] };

/**
 * What it means that nobody who has the row's valid NIK has its name; `null` where somebody has. Name and birth date of another
 * member: the household is certain, the head's NIK stood beside each of them. Of somebody elsewhere: a conflict. Nobody's, and
 * the birth date is the owner's: a person must look. Source: design rulings, Identity.
 */
export function rulingOnNik(claims: readonly Claim[]): Ruling | null {
  const owners = claims.filter(({ hasNik }) => hasNik);
  if (owners.length === 0 || owners.some(isNamed)) return null;
  const families = new Set(owners.map(({ household }) => household));
  const named = claims.filter(isNamed);
  const meant = named.filter(({ isBornThen }) => isBornThen);
  const homes = new Set(meant.map(({ household }) => household).filter((household) => families.has(household)));
  const [home] = homes;
  if (home !== undefined && homes.size === 1) return { kind: "HOUSEHOLD_ONLY", household: home };
  const mayBeOwner = owners.some(({ name, isBornThen }) => isBornThen || name === "MISSING");
  const people = [...owners, ...(meant.length > 0 ? meant : named)].map(({ person }) => person);
  return { kind: mayBeOwner && meant.length === 0 ? "UNCERTAIN" : "CONFLICT", people };
}

/**
 * The one household whose family card the row gives, when no member or several have its name; `null` where another household has
 * the card too, one member fits, or name and birth date are those of somebody elsewhere. Source: design rulings, Identity.
 */
export function rulingOnCard(claims: readonly Claim[]): Ruling | null {
  const members = claims.filter(({ hasCard }) => hasCard);
  const [first] = members;
  if (!first || members.some(({ household }) => household !== first.household)) return null;
  const isElsewhere = claims.some((one) => one.household !== first.household && isNamed(one) && one.isBornThen);
  if (isElsewhere || members.filter(isNamed).length === 1) return null;
  return { kind: "HOUSEHOLD_ONLY", household: first.household };
}

/** The household in which several fit as well as one another, so that only the person is open. */
export function rulingOnHousemates(claims: readonly Claim[], household: number): Ruling | null {
  const fitting = claims.filter((one) => one.household === household && isNamed(one) && one.isBornThen);
  return fitting.length > 1 ? { kind: "HOUSEHOLD_ONLY", household } : null;
}

function isNamed({ name }: Claim): boolean {
  return name === "AGREES";
}
