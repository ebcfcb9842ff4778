import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { command } from "./match.ts";

const folder = mkdtempSync(join(tmpdir(), "sasar-match-"));
const REGISTER = `person_id,household_id,kk_no,nik,name,sex,birth_date,relation,village_code,village,rt,extra
P1,H1,6111011203050001,6111011203750001,SAMSUDIN,L,1975-03-12,Kepala Keluarga,61.11.01.2001,Sutera,2,x
P2,H1,6111011203050001,6111016108790002,NURHAYATI,P,1979-08-21,Istri,61.11.01.2001,Sutera,2,x
P3,H2,6111011508100003,6111010505820001,"HASAN, S.PD",L,1982-05-05,Kepala Keluarga,61.11.01.2002,Pangkalan Buton,1,x
`;
const LIST = `sep;row_id;name;nik;birth_date;village
;7;H. Syamsudin;6111011203750001;12/03/1975;Sutera
;8;Hasan;;5 Mei 1982;Pangkalanbuton
;9;Wulandari;;1990;Sutera
`;

let printed: string[] = [];
let complained: string[] = [];

beforeEach(() => {
  printed = [];
  complained = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => printed.push(line));
  vi.spyOn(console, "error").mockImplementation((line: string) => complained.push(line));
  return () => vi.restoreAllMocks();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("sasar match", () => {
  test("writes who each row is, whatever the order and number of columns, and a report", async () => {
    const [register, list, out, report] = [
      write("r.csv", REGISTER),
      write("l.csv", LIST),
      at("o.csv"),
      at("report.json"),
    ];
    expect(await command.run(["--register", register, "--list", list, "--out", out, "--report", report])).toBe(0);
    const lines = readFileSync(out, "utf8").trim().split("\n");
    expect(lines[0]).toBe("row_id,person_id,household_id,decision,household_decision,probability,evidence");
    expect(lines.slice(1).map((line) => line.split(",").slice(0, 5).join(","))).toEqual([
      "7,P1,H1,certain,certain",
      "8,P3,H2,certain,certain",
      "9,,,none,none",
    ]);
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
      model: { version: "2026-11" },
      people: 3,
      rows: 3,
      bands: { person: { certain: 2, possible: 0, none: 1 } },
    });
    expect(printed).toEqual([`3 rows: 2 certain, 0 possible, 1 none. Written to ${out}.`]);
  });

  test("says which file is none of its kind, and which is not there", async () => {
    const list = write("l.csv", LIST);
    expect(await command.run(["--register", list, "--list", list, "--out", at("o.csv")])).toBe(1);
    expect(await command.run(["--register", at("missing.csv"), "--list", list, "--out", at("o.csv")])).toBe(1);
    expect(complained).toEqual([
      `${list} is no register: its first line must name the columns, and person_id is missing.`,
      `${at("missing.csv")} is not there, or cannot be read.`,
    ]);
  });

  test("says what is to be named", async () => {
    expect(await command.run(["--register", "r.csv"])).toBe(2);
    expect(await command.run(["--colour", "red"])).toBe(2);
    expect(complained).toHaveLength(2);
  });
});

function at(name: string): string {
  return join(folder, name);
}

function write(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}
