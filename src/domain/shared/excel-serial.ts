import { type IsoDate, isoDate } from "./date.ts";

const DAY_MILLISECONDS = 86_400_000;
const LAST_SERIAL = 2_958_465;
/** Excel believes that 1900 was a leap year: up to its 29 February, serial 60, days count from one day later. */
const LEAP_BUG_SERIAL = 60;
const DAYS_FROM_1900_TO_1904 = 1462;

/**
 * The day a spreadsheet means by a serial number: 1 is 1 January 1900, 27465 is 12 March 1975. The time of day, its
 * fraction, is dropped. `null` when it is outside what a spreadsheet can show.
 */
export function dateOfExcelSerial(serial: number, { date1904 = false } = {}): IsoDate | null {
  const day = Math.floor(serial) + (date1904 ? DAYS_FROM_1900_TO_1904 : 0);
  if (!(day >= 1 && day <= LAST_SERIAL)) return null;
  const epoch = Date.UTC(1899, 11, day < LEAP_BUG_SERIAL ? 31 : 30);
  return isoDate(new Date(epoch + day * DAY_MILLISECONDS).toISOString().slice(0, 10));
}
