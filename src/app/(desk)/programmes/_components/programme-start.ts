import type { ProgrammePage } from "#application/programme/get-programme.ts";
import type { ProgrammeFormOptions } from "#application/programme/read-programme-form.ts";
import type { Benefit, Unit } from "#domain/programme/benefit.ts";
import type { Criteria } from "#domain/programme/criteria.ts";

/** What the form begins with: a programme as it stands, or the blanks of a new one. */
export type ProgrammeStart = {
  id: string | null;
  version: number;
  name: string;
  code: string;
  ownerId: string;
  benefit: Benefit;
  unit: Unit;
  strategy: string;
  fund: string;
  fundPurpose: string;
  from: string;
  to: string;
  quota: number | null;
  amount: bigint | null;
  budget: bigint | null;
  area: readonly string[];
  legalBasis: string;
  criteria: Criteria;
  /** Once a list is past its draft, what decides about overlaps stays. */
  isInUse: boolean;
};

/** A new programme is most often for the poorest, in cash or kind for a household. */
export function blankProgramme({ owners }: ProgrammeFormOptions): ProgrammeStart {
  return {
    id: null,
    version: 1,
    name: "",
    code: "",
    ownerId: owners[0]?.id ?? "",
    benefit: "CASH_TRANSFER",
    unit: "HOUSEHOLD",
    strategy: "",
    fund: "",
    fundPurpose: "",
    from: "",
    to: "",
    quota: null,
    amount: null,
    budget: null,
    area: [],
    legalBasis: "",
    criteria: { all: [{ field: "decile", op: "<=", value: 1 }] },
    isInUse: false,
  };
}

export function startOf(programme: ProgrammePage): ProgrammeStart {
  const { fundPurpose, to, figures, lists } = programme;
  return {
    ...programme,
    fundPurpose: fundPurpose ?? "",
    to: to ?? "",
    isInUse: figures.committed > 0 || lists.some(({ state }) => state !== "DRAFT"),
  };
}
