import { describe, expect, it } from "vitest";
import type { ListedProgramme } from "#application/programme/list-programmes.ts";
import { OrganisationId } from "#domain/shared/id.ts";
import { houseRepair } from "#tests/factories/programme-drafts.ts";
import { fits, hrefOf, ProgrammeQuery } from "./programme-filter.ts";

const owner = OrganisationId.parse("01920000-0000-7000-8000-000000000001");
const programme: ListedProgramme = {
  ...houseRepair(owner),
  id: "01920000-0000-7000-8000-000000000002",
  need: "house",
  state: "ACTIVE",
  standing: "ENDED",
  version: 1,
  owner: { id: owner, name: "Dinas Perkim", kind: "OPD" },
  figures: { lists: 0, committed: 0, committedAmount: 0n, pending: 0 },
};

describe("filters of programmes", () => {
  it.each<[query: Record<string, string>, stands: boolean]>([
    [{}, true],
    [{ state: "ENDED", need: "house", fund: "APBD", owner: "OPD" }, true],
    [{ state: "ACTIVE" }, false],
    [{ need: "food" }, false],
    [{ fund: "ZAKAT" }, false],
    [{ owner: "BAZNAS" }, false],
    [{ owner: "nonsense" }, true],
  ])("%j leaves the programme: %s", (query, stands) => {
    expect(fits(programme, ProgrammeQuery.parse(query))).toBe(stands);
  });

  it("keeps the other filters in the address when one changes", () => {
    const query = ProgrammeQuery.parse({ q: "rumah layak", need: "house", year: "2026" });
    expect(hrefOf(query, { need: "food" })).toBe("/programmes?q=rumah+layak&need=food&year=2026");
    expect(hrefOf({ need: "house" }, { need: undefined })).toBe("/programmes");
  });
});
