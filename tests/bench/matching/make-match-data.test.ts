import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCsv } from "./csv.ts";
import { HARSH_LIST } from "./lists/harsh-list.ts";
import type { ListKind } from "./lists/make-list.ts";
import { OFFICE_LIST } from "./lists/office-list.ts";
import { makeMatchData } from "./make-match-data.ts";

const PEOPLE = 2_000;
const ROWS = 1_200;
const FILES = ["register.csv", "villages.csv", "list.csv", "truth.csv", "dirt.csv"];

type Row = Readonly<Record<string, string>>;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "sasar-match-data-"));
  await make("office", OFFICE_LIST, 1);
  await make("harsh", HARSH_LIST, 1);
});
afterAll(() => rm(folder, { recursive: true }));

const make = (name: string, kind: ListKind, seed: number) =>
  makeMatchData({ folder: path.join(folder, name), kind, people: PEOPLE, rows: ROWS, seed });

const textOf = (name: string, file: string) => readFile(path.join(folder, name, file), "utf8");

async function rowsOf(name: string, file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readCsv(path.join(folder, name, file))) rows.push(row);
  return rows;
}

const shareOf = (rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length;

test("the same seed gives the same files, another seed others", async () => {
  await make("again", OFFICE_LIST, 1);
  await make("other", OFFICE_LIST, 2);
  for (const file of FILES) {
    expect(await textOf("again", file)).toBe(await textOf("office", file));
    expect(await textOf("other", file)).not.toBe(await textOf("office", file));
  }
});

test("both kinds of list are made over one register", async () => {
  expect(await textOf("harsh", "register.csv")).toBe(await textOf("office", "register.csv"));
});

test("the register holds so many people, each once, in villages of the file beside it", async () => {
  const register = await rowsOf("office", "register.csv");
  const villages = new Set((await rowsOf("office", "villages.csv")).map(({ village_code }) => village_code));
  expect(register).toHaveLength(PEOPLE);
  expect(new Set(register.map(({ person_id }) => person_id)).size).toBe(PEOPLE);
  expect(register.filter(({ village_code }) => !villages.has(village_code))).toEqual([]);
});

test("a household lives in one village and has at most one head", async () => {
  const heads = new Map<string, number>();
  const places = new Map<string, Set<string>>();
  for (const { household_id = "", relation, village_code = "" } of await rowsOf("office", "register.csv")) {
    if (relation === "Kepala Keluarga") heads.set(household_id, (heads.get(household_id) ?? 0) + 1);
    places.set(household_id, (places.get(household_id) ?? new Set()).add(village_code));
  }
  expect([...heads.values()].every((count) => count === 1)).toBe(true);
  expect([...places.values()].every(({ size }) => size === 1)).toBe(true);
});

test("a NIK tells birth and sex, but not of everybody, and some have none", async () => {
  const register = await rowsOf("office", "register.csv");
  const numbered = register.filter(({ nik }) => nik !== "");
  expect(numbered.every(({ nik = "" }) => /^\d{16}$/.test(nik))).toBe(true);
  const agreeing = shareOf(numbered, tellsBirthAndSex);
  expect(agreeing).toBeGreaterThan(0.9);
  expect(agreeing).toBeLessThan(0.99);
  const without = 1 - numbered.length / register.length;
  expect(without).toBeGreaterThan(0.02);
  expect(without).toBeLessThan(0.07);
});

function tellsBirthAndSex({ nik = "", birth_date = "", sex }: Row): boolean {
  const day = Number(birth_date.slice(8)) + (sex === "P" ? 40 : 0);
  return nik.slice(6, 12) === `${String(day).padStart(2, "0")}${birth_date.slice(5, 7)}${birth_date.slice(2, 4)}`;
}

describe.each(["office", "harsh"])("the %s list", (name) => {
  test("says of every row who it is, or nobody, as the register has it", async () => {
    const register = await rowsOf(name, "register.csv");
    const households = new Map(register.map(({ person_id, household_id }) => [person_id, household_id]));
    const known = new Set(households.values());
    const truths = await rowsOf(name, "truth.csv");
    const list = await rowsOf(name, "list.csv");
    expect(truths.map(({ row_id }) => row_id)).toEqual(list.map(({ row_id }) => row_id));
    for (const { person_id = "", household_id = "" } of truths) {
      if (person_id !== "") expect(households.get(person_id)).toBe(household_id);
      else if (household_id !== "") expect(known).toContain(household_id);
    }
  });

  test("has a name on every row, and marks only its own rows", async () => {
    const list = await rowsOf(name, "list.csv");
    expect(list.length).toBeGreaterThan(ROWS * 0.97);
    expect(list.filter((row) => row.name === "")).toEqual([]);
    const ids = new Set(list.map(({ row_id }) => row_id));
    expect((await rowsOf(name, "dirt.csv")).filter(({ row_id }) => !ids.has(row_id))).toEqual([]);
  });
});

const SHARES: [name: string, what: string, holds: (row: Row) => boolean, from: number, to: number][] = [
  ["office", "a NIK of 16 digits as it should be", ({ nik = "" }) => /^\d{16}$/.test(nik), 0.4, 0.65],
  ["office", "no NIK at all", ({ nik }) => nik === "", 0.25, 0.5],
  ["office", "place and date of birth in one cell", ({ birth_place = "" }) => /, .*\d/.test(birth_place), 0.2, 0.35],
  ["harsh", "no NIK at all", ({ nik }) => nik === "", 0.4, 0.6],
  ["harsh", "letters within the NIK", ({ nik = "" }) => /[A-Z]/i.test(nik), 0.02, 0.15],
  ["harsh", "only a year of birth", ({ birth_date = "" }) => /^\d{4}$/.test(birth_date), 0.06, 0.2],
];
test.each(SHARES)("%s: %s", async (name, _what, holds, from, to) => {
  const share = shareOf(await rowsOf(name, "list.csv"), holds);
  expect(share).toBeGreaterThan(from);
  expect(share).toBeLessThan(to);
});

test.each([
  ["office", 0.07, 0.17],
  ["harsh", 0.1, 0.2],
])("%s: so many rows nobody can resolve to a person", async (name, from, to) => {
  const share = shareOf(await rowsOf(name, "truth.csv"), ({ person_id }) => person_id === "");
  expect(share).toBeGreaterThan(from);
  expect(share).toBeLessThan(to);
});
