import type { HouseholdPage } from "#application/register/read-household.ts";

type Access = HouseholdPage["access"][number];

/** What one person did on one day, one line however often it was done without a pause by others. */
export type AccessLine = Access & { day: string; times: number };

const MOST_LINES = 12;

/** The record of accesses, the latest first; the same act of the same person on the same day is one line. */
export function accessLines(access: readonly Access[], dayOf: (at: Date) => string): AccessLine[] {
  const lines: AccessLine[] = [];
  for (const one of access) {
    const line = { ...one, day: dayOf(one.at), times: 1 };
    const last = lines.at(-1);
    if (last && sameness(last) === sameness(line)) last.times += 1;
    else lines.push(line);
  }
  return lines.slice(0, MOST_LINES);
}

function sameness({ day, type, reason, who, organisation }: AccessLine): string {
  return JSON.stringify([day, type, reason, who, organisation]);
}
