import type { z } from "zod";
import { Programme } from "#domain/programme/programme.ts";

type ProgrammeFields = Partial<z.input<typeof Programme>>;

/** The housing office repairs houses, July to December 2026, in the whole regency, for everybody. */
export function houseRepair(fields: ProgrammeFields = {}): Programme {
  return Programme.parse({
    id: "programme-house",
    code: "RTLH-2026",
    owner: { code: "PERKIM", kind: "OPD" },
    benefit: "HOUSE_REPAIR",
    unit: "HOUSEHOLD",
    fund: "APBD",
    period: { from: "2026-07-01", to: "2026-12-31" },
    area: ["61.11"],
    quota: null,
    budget: null,
    amount: 20_000_000n,
    criteria: { all: [] },
    ...fields,
  });
}

/** BLT Dana Desa: cash from the village. */
export function villageCash(fields: ProgrammeFields = {}): Programme {
  return houseRepair({
    id: "programme-cash",
    code: "BLT-2026",
    owner: { code: "SUTERA", kind: "VILLAGE" },
    benefit: "CASH_TRANSFER",
    fund: "VILLAGE",
    amount: 1_500_000n,
    ...fields,
  });
}

/** Scholarships, one a pupil. */
export function scholarship(fields: ProgrammeFields = {}): Programme {
  return houseRepair({
    id: "programme-school",
    code: "BEASISWA-2026",
    owner: { code: "DISDIK", kind: "OPD" },
    benefit: "SCHOLARSHIP",
    unit: "PERSON",
    amount: 1_000_000n,
    ...fields,
  });
}

/** Baznas repairs houses from zakat. */
export function zakatHouse(fields: ProgrammeFields = {}): Programme {
  return houseRepair({ code: "BAZNAS-RUMAH", owner: { code: "BAZNAS", kind: "BAZNAS" }, fund: "ZAKAT", ...fields });
}

export function emergencyAid(fields: ProgrammeFields = {}): Programme {
  return houseRepair({ code: "DARURAT-2026", benefit: "EMERGENCY", amount: 500_000n, ...fields });
}
