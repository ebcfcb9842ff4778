import { describe, expect, it } from "vitest";
import { findExportedFunctions } from "./exported-functions.ts";

const read = (text: string) => findExportedFunctions({ path: "example.ts", text });

describe("reading what a file exports", () => {
  it("finds functions and what they call, in the order of the text", () => {
    const text = "export async function save(form) {\n  const actor = await requireActor();\n  return store(actor);\n}";
    expect(read(text)).toEqual([{ name: "save", calls: ["requireActor", "store"], lines: 4 }]);
  });

  it("finds functions held in constants", () => {
    expect(read("export const save = async () => store();")).toMatchObject([{ name: "save", calls: ["store"] }]);
  });

  it("passes over what is not exported, and over types", () => {
    expect(read("function hidden() { call(); }\nexport type Shape = { name: string };")).toEqual([]);
  });
});
