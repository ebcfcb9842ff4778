import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "#i18n/locale.ts";
import { readSourceFiles } from "./source-files.ts";

/** Codes the code refuses with by name: `refuse("EMAIL_TAKEN")`. */
const CODES = new Set(
  readSourceFiles("src/{app,application,domain,infrastructure}/**/*.ts")
    .filter(({ path }) => !path.endsWith(".test.ts"))
    .flatMap(({ text }) => [...text.matchAll(/\brefuse\(\s*"([A-Z][A-Z_]+)"/g)].map(([, code = ""]) => code)),
);

describe.each(LOCALES)("in %s", (locale) => {
  it("every refusal has its sentence: in `refusals`, or where rows of a file are refused in that namespace", () => {
    const known = readKeys(locale);
    expect([...CODES].filter((code) => !known.has(code)).toSorted()).toEqual([]);
  });
});

/** All keys of all namespaces: a code is a key wherever its sentence stands. */
function readKeys(locale: Locale): Set<string> {
  const folder = `src/i18n/messages/${locale}`;
  const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/"(\w+)":/g)].map(([, key = ""]) => key)));
}
