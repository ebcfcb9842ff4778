import { describe, expect, test } from "vitest";
import type { DeskFindings } from "#application/search/search-desk.ts";
import { groupsOf, type SearchWords } from "./search-groups.ts";

const WORDS: SearchWords = {
  name: (name) => name,
  people: (count) => `${count} jiwa`,
  members: (names) => `anggota ${names.join(", ")}`,
  row: (row) => `baris ${row}`,
  period: ({ from, to }) => `${from}–${to ?? ""}`,
};
const PAGES = [
  { href: "/", label: "Beranda" },
  { href: "/lists", label: "Daftar" },
];
const NOTHING: DeskFindings = { families: [], rows: [], lists: [], programmes: [], more: [] };
const FAMILY: DeskFindings["families"][number] = {
  id: "7f0c",
  p3keId: "100074542",
  headName: "Suryani",
  villageName: "Dusun Besar",
  districtName: "Pulau Maya",
  decile: 1,
  members: 4,
  named: ["Dewi"],
};

describe("what the search shows", () => {
  test.each([
    ["before anything is typed: every page", "", ["Beranda", "Daftar"]],
    ["the pages whose name holds the letters", "daf", ["Daftar"]],
    ["no page of another name", "samsudin", []],
  ])("%s", (_name, text, expected) => {
    const titles = groupsOf({ findings: null, pages: PAGES, text }, WORDS).flatMap(({ options }) =>
      options.map((option) => ("title" in option ? option.title : option.key)),
    );
    expect(titles).toEqual(expected);
  });

  test("people come first, with what tells them apart; a kind without findings is not named", () => {
    const findings = { ...NOTHING, families: [FAMILY] };
    expect(groupsOf({ findings, pages: PAGES, text: "dewi" }, WORDS)).toEqual([
      {
        key: "families",
        options: [
          {
            key: "family-7f0c",
            href: "/register/households/7f0c",
            title: "Suryani",
            sub: "anggota Dewi · Dusun Besar · Pulau Maya · 4 jiwa",
            decile: 1,
          },
        ],
        isCut: false,
      },
    ]);
  });

  test("a kind of which there is more ends with the way to all of it; then nothing else is shown", () => {
    const findings: DeskFindings = { ...NOTHING, families: [FAMILY], more: ["families"] };
    const keys = (all: "families" | null) =>
      groupsOf({ findings, pages: PAGES, text: "", all }, WORDS).flatMap(({ options }) =>
        options.map(({ key }) => key),
      );
    expect(keys(null)).toEqual(["family-7f0c", "all-families", "page-/", "page-/lists"]);
    expect(keys("families")).toEqual(["family-7f0c"]);
  });
});
