import { describe, expect, test } from "vitest";
import english from "#i18n/messages/en/import.json" with { type: "json" };
import indonesian from "#i18n/messages/id/import.json" with { type: "json" };
import { DTSEN_FAMILY_COLUMNS, DTSEN_PERSON_COLUMNS } from "./dtsen-header.ts";
import { FAMILY_COLUMNS, PERSON_COLUMNS } from "./header.ts";
import { REGISTER_NOTES, REGISTER_REASONS } from "./register-remark.ts";

describe.each([
  ["id", indonesian],
  ["en", english],
])("what is remarked on a register row has its words in %s", (_, { remarks, codes, fields }) => {
  test.each([...REGISTER_NOTES, ...REGISTER_REASONS])("%s: a sentence and a short form", (code) => {
    expect(remarks).toHaveProperty(code);
    expect(codes).toHaveProperty(code);
  });

  test.each(
    [FAMILY_COLUMNS, PERSON_COLUMNS, DTSEN_FAMILY_COLUMNS, DTSEN_PERSON_COLUMNS].flatMap(({ titles }) =>
      Object.keys(titles),
    ),
  )("%s: a name", (field) => {
    expect(fields).toHaveProperty(field);
  });
});
