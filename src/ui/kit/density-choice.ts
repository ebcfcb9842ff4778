/** How much room a row of a table or a queue takes: with both its lines, or with one. */
export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

/** The cookie that remembers it; read on the server, so nothing moves after the first paint. */
export const DENSITY_COOKIE = "sasar_density";

export function densityOf(text: string | undefined): Density {
  return DENSITIES.find((density) => density === text) ?? "comfortable";
}
