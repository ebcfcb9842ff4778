/** A policy's version as the database counts it. The defaults count as version 0: no regency has confirmed them. */
export function versionNumber(version: string): number {
  const number = Number(version);
  return Number.isInteger(number) ? number : 0;
}
