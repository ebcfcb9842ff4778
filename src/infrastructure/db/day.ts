import { type IsoDate, isoDate } from "#domain/shared/date.ts";

/** PostgreSQL's `date` reaches JavaScript as midnight UTC; the domain speaks of calendar days. */
export function toDay(date: Date): IsoDate {
  return isoDate(date.toISOString().slice(0, 10));
}

export function fromDay(day: IsoDate): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
