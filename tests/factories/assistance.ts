import type { z } from "zod";
import { Assistance } from "#domain/assistance/assistance.ts";

type AssistanceFields = Partial<z.input<typeof Assistance>>;

/** Baznas repaired the fisherman's house, May to August 2022. */
export function deliveredHouseRepair(fields: AssistanceFields = {}): Assistance {
  return Assistance.parse({
    id: "A1",
    programmeId: "programme-baznas-house",
    programmeCode: "BAZNAS-RUMAH-2022",
    owner: { code: "BAZNAS", kind: "BAZNAS" },
    benefit: "HOUSE_REPAIR",
    fund: "ZAKAT",
    householdId: "H1",
    personId: "P1",
    state: "DELIVERED",
    period: { from: "2022-05-01", to: "2022-08-31" },
    amount: 25_000_000n,
    ...fields,
  });
}

/** A village list under way proposes a house for the same family. */
export function pendingHouseRepair(fields: AssistanceFields = {}): Assistance {
  return deliveredHouseRepair({
    id: "A2",
    programmeCode: "RUMAH-SUTERA",
    owner: { code: "SUTERA", kind: "VILLAGE" },
    fund: "VILLAGE",
    state: "PENDING",
    period: { from: "2026-08-01", to: "2026-09-30" },
    proposalId: "proposal-sutera",
    row: 12,
    ...fields,
  });
}

/** The daughter's scholarship of the school year 2026. */
export function committedScholarship(fields: AssistanceFields = {}): Assistance {
  return deliveredHouseRepair({
    id: "A3",
    programmeCode: "BAZNAS-CERDAS",
    benefit: "SCHOLARSHIP",
    personId: "P3",
    state: "COMMITTED",
    period: { from: "2026-07-01", to: "2027-06-30" },
    amount: 750_000n,
    ...fields,
  });
}

export function committedCash(fields: AssistanceFields = {}): Assistance {
  return deliveredHouseRepair({
    id: "A4",
    programmeCode: "SANTUNAN-2026",
    benefit: "CASH_TRANSFER",
    state: "COMMITTED",
    period: { from: "2026-07-01", to: "2026-09-30" },
    amount: 900_000n,
    ...fields,
  });
}
