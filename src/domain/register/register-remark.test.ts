import { describe, expect, test } from "vitest";
import english from "#i18n/messages/en/register-notes.json" with { type: "json" };
import indonesian from "#i18n/messages/id/register-notes.json" with { type: "json" };
import { FAMILY_COLUMNS, PERSON_COLUMNS } from "./header.ts";
import { REGISTER_NOTES, REGISTER_REASONS } from "./register-remark.ts";

describe.each([
  ["id", indonesian],
  ["en", english],
])("every remark on a register row has its words in %s", (_, { remarks, codes, fields }) => {
  test("a sentence and a short form for each code, and none for any other", () => {
    const known = [...REGISTER_NOTES, ...REGISTER_REASONS].sort();
    expect(Object.keys(remarks).sort()).toEqual(known);
    expect(Object.keys(codes).sort()).toEqual(known);
  });

  test("a name for each field", () => {
    const known = new Set([...Object.keys(FAMILY_COLUMNS.titles), ...Object.keys(PERSON_COLUMNS.titles)]);
    expect(new Set(Object.keys(fields))).toEqual(known);
  });
});
