import { expect, it } from "vitest";
import { changesBetween } from "./programme-changes.ts";
import { ProgrammeDraft } from "./programme-draft.ts";

const before = ProgrammeDraft.parse({
  code: "RTLH-25",
  name: "Rehab rumah 2025",
  ownerId: "0199b3a0-0000-7000-8000-000000000001",
  benefit: "HOUSE_REPAIR",
  unit: "HOUSEHOLD",
  strategy: "SHRINK_POCKETS",
  fund: "APBD",
  fundPurpose: null,
  from: "2025-07-01",
  to: "2025-10-31",
  quota: 100,
  amount: 20_000_000n,
  budget: 2_000_000_000n,
  area: ["61.11.01"],
  legalBasis: "Perbup 12/2025",
  criteria: { all: [] },
});

it.each<[name: string, change: Partial<ProgrammeDraft>, changes: object[]]>([
  ["nothing was changed", {}, []],
  ["a quota is told with both figures", { quota: 120 }, [{ field: "quota", from: "100", to: "120" }]],
  ["an end that was opened has no new value", { to: null }, [{ field: "to", from: "2025-10-31", to: null }]],
  ["criteria are only named", { criteria: { any: [] } }, [{ field: "criteria", from: null, to: null }]],
  ["an area is only named", { area: [] }, [{ field: "area", from: null, to: null }]],
])("%s", (_name, change, changes) => {
  expect(changesBetween(before, { ...before, ...change })).toEqual(changes);
});
