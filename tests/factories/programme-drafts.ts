import { ProgrammeDraft } from "#domain/programme/programme-draft.ts";

type Changes = Partial<Record<keyof ProgrammeDraft, unknown>>;

/** House repair for deciles 1 and 2 on earthen or bamboo floors, 2 rows, Rp 20.000.000 each. */
export function houseRepair(ownerId: string, changes: Changes = {}): ProgrammeDraft {
  return ProgrammeDraft.parse({
    code: "PERKIM-RTLH-27",
    name: "Rehab rumah tidak layak huni 2027",
    ownerId,
    benefit: "HOUSE_REPAIR",
    unit: "HOUSEHOLD",
    strategy: "SHRINK_POCKETS",
    fund: "APBD",
    fundPurpose: null,
    from: "2027-01-01",
    to: "2027-06-30",
    quota: 50,
    amount: 20_000_000n,
    budget: 1_000_000_000n,
    area: [],
    legalBasis: "Perbup contoh 12/2026",
    criteria: {
      all: [
        { field: "decile", op: "<=", value: 2 },
        { field: "floor", op: "in", value: ["EARTH", "BAMBOO"] },
      ],
    },
    ...changes,
  });
}
