/** Provinces of the central and the eastern zone; all others keep western time. */
const CENTRAL = ["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"];
const EASTERN = ["81", "82", "91", "92", "93", "94", "95", "96"];
const KALIMANTAN_WEST = ["61", "62"];

/** The IANA time zone of a place, by the province in its dotted code. Source: Keppres 41/1987. */
export function timeZoneOf(code: string): string {
  const province = code.slice(0, 2);
  if (CENTRAL.includes(province)) return "Asia/Makassar";
  if (EASTERN.includes(province)) return "Asia/Jayapura";
  return KALIMANTAN_WEST.includes(province) ? "Asia/Pontianak" : "Asia/Jakarta";
}
