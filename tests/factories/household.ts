import type { z } from "zod";
import { Household } from "#domain/register/household.ts";
import { fisherman, schoolGirl, wife } from "./person.ts";

type HouseholdFields = Partial<z.input<typeof Household>>;

/** A couple with a daughter in Sutera, decile 1, thatch over an earth floor. */
export function poorHousehold(fields: HouseholdFields = {}): Household {
  return Household.parse({
    id: "H1",
    villageCode: "61.11.01.2001",
    decile: 1,
    conditions: { ownership: "OWN", roof: "THATCH", wall: "WOOD", floor: "EARTH", lighting: "SHARED", toilet: "NONE" },
    receives: [],
    members: [fisherman(), wife(), schoolGirl()],
    ...fields,
  });
}

/** Another family, of one woman, in the same village; its ids end in the number. */
export function neighbour(number: number, fields: HouseholdFields = {}): Household {
  const head = wife({ id: `P${number}`, name: `TETANGGA ${number}`, relation: "HEAD", nik: null });
  return poorHousehold({ id: `H${number}`, members: [head], ...fields });
}

export function householdReceivingPkh(): Household {
  return poorHousehold({ receives: ["PKH"] });
}

export function movedHousehold(): Household {
  return poorHousehold({ status: "MOVED" });
}

export function householdWithoutRecords(): Household {
  return poorHousehold({ decile: null, conditions: {}, receives: null, incomePerMonth: null });
}
