import type { Flag } from "./flag.ts";
import type { Scenario } from "./scenario-file.ts";

/** What a row, or the list as a whole, should have raised and did not, or raised and should not have. */
export type Difference = { where: string; missing: string[]; unexpected: string[] };

type RaisedFlag = Pick<Flag, "row" | "code" | "severity">;

/**
 * Compares flags with what a scenario expects: exactly its `block` and `review` codes; an `info` that is listed must be there,
 * one that is not listed is no difference, a row that is not listed expects nothing. Source: design rules, "Scenarios".
 */
export function differencesOf(expect: Scenario["expect"], flags: readonly RaisedFlag[]): Difference[] {
  const raised = Map.groupBy(flags, placeOf);
  const places = new Set([...Object.keys(expect), ...raised.keys()]);
  return [...places].sort(byPlace).flatMap((where) => {
    const expected = new Set<string>(expect[where]);
    const found = raised.get(where) ?? [];
    const missing = [...expected].filter((code) => !found.some((flag) => flag.code === code));
    const unexpected = [...new Set(found.filter(isOwed).map(({ code }) => code))].filter((code) => !expected.has(code));
    return missing.length + unexpected.length === 0 ? [] : [{ where, missing, unexpected }];
  });
}

/** `list`, or the number of the row as `expect` writes it. */
function placeOf({ row }: RaisedFlag): string {
  return row === null ? "list" : String(row);
}

function isOwed({ severity }: RaisedFlag): boolean {
  return severity !== "info";
}

/** Rows by number, the list last. */
function byPlace(one: string, other: string): number {
  return orderOf(one) - orderOf(other);
}

function orderOf(place: string): number {
  return place === "list" ? Number.POSITIVE_INFINITY : Number(place);
}
