/** How often a repeated test repeats: in full under `npm run soak`, a tenth of it under `npm test`. */
export function repeats(full: number): number {
  return process.env.SOAK === "1" ? full : Math.ceil(full / 10);
}
