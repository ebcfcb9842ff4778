import type { IsoDate } from "./date.ts";

/**
 * The instant at which a calendar day begins in a time zone: 24 November 2026 in Asia/Pontianak begins at 17.00 UTC the day
 * before. For zones without summer time, as all of Indonesia's are.
 */
export function dayStart(day: IsoDate, timeZone: string): Date {
  const utc = new Date(`${day}T00:00:00Z`);
  const offset = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(utc)
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours = "0", minutes = "0"] = /GMT([+-])(\d{2}):(\d{2})/.exec(offset ?? "") ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(utc.getTime() - (sign === "-" ? -ahead : ahead));
}
