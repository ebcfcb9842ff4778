import { describe, expect, it } from "vitest";
import { readRowForm } from "./list-input.ts";

function read(fields: Record<string, string>) {
  const form = new FormData();
  const given = { proposalId: "0199b3a0-0000-7000-8000-000000000001", version: "3", name: "Suriani", ...fields };
  for (const [name, value] of Object.entries(given)) form.set(name, value);
  return readRowForm(form);
}

describe("a row as its form sends it", () => {
  it("leaves numbers alone that were not typed, and takes separators out of those that were", () => {
    expect(read({}).data?.edit).not.toHaveProperty("nik");
    expect(read({ nik: "6111 0152 0380 0002" }).data?.edit.nik).toBe("6111015203800002");
    expect(read({ nik: "", nikClear: "on" }).data?.edit.nik).toBeNull();
  });

  it("keeps the date of the file until another is chosen", () => {
    expect(read({ birthDate: "", birthDateText: "12-03-75" }).data?.edit).toMatchObject({
      birthDate: null,
      birthDateText: "12-03-75",
    });
    expect(read({ birthDate: "1975-03-12", birthDateText: "12-03-75" }).data?.edit).toMatchObject({
      birthDate: "1975-03-12",
      birthDateText: null,
    });
  });

  it.each([
    ["nobody", { name: " " }],
    ["no such day", { birthDate: "1975-02-30" }],
    ["no such sex", { sex: "X" }],
    ["no list", { proposalId: "x" }],
  ])("refuses %s", (_name, fields) => {
    expect(read(fields).success).toBe(false);
  });
});
