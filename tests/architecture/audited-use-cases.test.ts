import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** Use cases that write and record nothing, and why that is right. */
const UNRECORDED: Readonly<Record<string, string>> = {
  "access/check-own-password.ts": "counts a guess, which the throttle keeps; what follows it is recorded",
  "access/create-first-administrator.ts": "nobody has come yet; taking up the account is recorded",
  "approval/tell-overlap-race.ts": "screens a list anew after a refused approval; nobody has decided anything",
  "import/report-progress.ts": "says how far a job is; its beginning and its end are recorded",
  "notice/open-notice.ts": "marks one of one's own notices as read",
  "notice/read-notices.ts": "marks one's own notices as read",
  "transact-once.ts": "keeps an answer; what was done is recorded by the use case inside",
  "access/install-regency.ts": "happens before there is anybody to record",
};

const APPLICATION = path.resolve("src/application");
const OPENS = /\b(?:transact\w*|withTenant)\(/;
const WRITES = /\btx\.\w+\.(?:create|update|upsert|delete)\w*\(|\$executeRaw|#infrastructure\/db\/save\//;
const RECORDS = /\brecordAudit\(/;

type Source = { file: string; text: string; imports: string[] };

const sources = await readSources();

/** A use case is a file that opens a transaction; the steps it imports from the application belong to it. */
const useCases = [...sources.values()].filter(({ file, text }) => OPENS.test(text) && file !== "context.ts");

describe("a use case that writes records an audit event", () => {
  test.each(useCases.map(({ file }) => file))("%s", (file) => {
    const texts = [...withSteps(file)].map((step) => sources.get(step)?.text ?? "");
    if (!texts.some((text) => WRITES.test(text))) return;
    const isRecorded = texts.some((text) => RECORDS.test(text));
    expect(isRecorded, "record an audit event, or name the file in UNRECORDED with the reason").toBe(
      !(file in UNRECORDED),
    );
  });
});

test("an exception stands only for a use case that is there", () => {
  const files = useCases.map(({ file }) => file);
  expect(Object.keys(UNRECORDED).filter((file) => !files.includes(file))).toEqual([]);
});

function withSteps(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of sources.get(file)?.imports ?? []) withSteps(imported, seen);
  return seen;
}

async function readSources(): Promise<Map<string, Source>> {
  const entries = await readdir(APPLICATION, { recursive: true });
  const files = entries.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const read = files.map(async (file) => {
    const text = await readFile(path.join(APPLICATION, file), "utf8");
    const relative = [...text.matchAll(/^import (?!type\b)[^;]*? from "(\.[^"]+)";$/gms)].map(([, to = ""]) =>
      path.join(path.dirname(file), to),
    );
    return { file, text, imports: relative.filter((to) => to !== "context.ts") };
  });
  return new Map((await Promise.all(read)).map((source) => [source.file, source]));
}
