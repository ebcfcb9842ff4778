import { globSync, readFileSync } from "node:fs";

/** A file of src as written by hand: generated code and data do not count. */
export type SourceFile = { path: string; text: string };

export function readSourceFiles(pattern = "src/**/*.{ts,tsx}"): SourceFile[] {
  const paths = globSync(pattern).filter((path) => !path.startsWith("src/infrastructure/db/generated/"));
  return paths.sort().map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
