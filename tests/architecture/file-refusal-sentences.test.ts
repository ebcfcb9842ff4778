import { expect, test } from "vitest";
import english from "#i18n/messages/en/files.json" with { type: "json" };
import indonesian from "#i18n/messages/id/files.json" with { type: "json" };
import { FILE_REFUSAL_CODES } from "#infrastructure/files/file-refusal.ts";

test.each([
  ["id", indonesian],
  ["en", english],
])("every refusal of a file has its sentence in %s", (_, messages) => {
  expect(Object.keys(messages).sort()).toEqual([...FILE_REFUSAL_CODES].sort());
});
