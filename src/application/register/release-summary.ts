import type { ReleaseSource, ReleaseState } from "#domain/register/release.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { toDay } from "#infrastructure/db/day.ts";

export type ReleaseSummary = {
  id: string;
  source: ReleaseSource;
  label: string;
  date: IsoDate;
  bastNumber: string | null;
  bastDate: IsoDate | null;
  state: ReleaseState;
  households: number;
  people: number;
  importId: string | null;
};

type Row = Omit<ReleaseSummary, "date" | "bastDate"> & { date: Date; bastDate: Date | null };

export function summariseRelease(row: Row): ReleaseSummary {
  const { id, source, label, bastNumber, state, households, people, importId } = row;
  const dates = { date: toDay(row.date), bastDate: row.bastDate && toDay(row.bastDate) };
  return { id, source, label, bastNumber, state, households, people, importId, ...dates };
}
