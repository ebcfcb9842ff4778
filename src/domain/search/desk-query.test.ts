import { describe, expect, test } from "vitest";
import { readDeskQuery } from "./desk-query.ts";

const VILLAGES = [
  { code: "61.11.01.2001", name: "Sutera" },
  { code: "61.11.01.2002", name: "Pangkalan Buton" },
];

describe("what is typed into the search of the desk", () => {
  test.each([
    ["a blank", "  ", { kind: "nothing" }],
    ["one letter", "s", { kind: "nothing" }],
    ["a number typed to fill a cell", "0000000000000000", { kind: "nothing" }],
    [
      "an identity number, written in groups",
      "6111 0112 0375 0001",
      { kind: "identity", digits: "6111011203750001", couldBeNik: true },
    ],
    [
      "sixteen digits that are no NIK, but may be those of a family card",
      "6111013102800001",
      { kind: "identity", digits: "6111013102800001", couldBeNik: false },
    ],
    [
      "part of an identity number, which can only be a family's",
      "611101120375",
      { kind: "family", number: "611101120375" },
    ],
    ["a family's number", "100074542", { kind: "family", number: "100074542" }],
    ["a name", "samsudin", { kind: "words", text: "samsudin", name: "samsudin", village: null }],
    [
      "a name and a village",
      "siti nur  pangkalan buton",
      { kind: "words", text: "siti nur pangkalan buton", name: "siti nur", village: VILLAGES[1] },
    ],
    [
      "a name and a village behind a comma",
      "Samsudin, Sutera",
      { kind: "words", text: "Samsudin, Sutera", name: "Samsudin", village: VILLAGES[0] },
    ],
    ["a village alone", "sutera", { kind: "words", text: "sutera", name: "sutera", village: null }],
    [
      "a name that only ends like a village",
      "putrasutera",
      { kind: "words", text: "putrasutera", name: "putrasutera", village: null },
    ],
    ["two letters, too few for a name", "pk", { kind: "words", text: "pk", name: "", village: null }],
  ])("%s", (_name, written, expected) => {
    expect(readDeskQuery(written, VILLAGES)).toEqual(expected);
  });
});
