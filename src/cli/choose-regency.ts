import { findInstalledRegencies } from "#infrastructure/db/load/find-installed-regencies.ts";

/** The regency that was named, or the only one there is; null where that is not exactly one. */
export async function chooseRegency(wanted: string | undefined): Promise<string | null> {
  const installed = await findInstalledRegencies();
  const fitting = wanted === undefined ? installed : installed.filter(({ id }) => id === wanted);
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}
