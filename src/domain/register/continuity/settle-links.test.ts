import { describe, expect, it } from "vitest";
import type { Finding } from "../../matching/match.ts";
import { type Claim, settleLinks } from "./settle-links.ts";

/** `claim("N1", "certain", "A .99", "B .01")`. */
function claim(arrivedId: string, band: Claim["band"], ...candidates: string[]): Claim {
  const evidence = [{ field: "name", finding: "same", bits: 9 }] as const;
  return {
    arrivedId,
    band,
    evidence,
    candidates: candidates.map((text) => {
      const [foundId = "", probability = "0"] = text.split(" ");
      return { foundId, probability: Number(probability) };
    }),
  };
}

/** The same with NIKs that agree like this, and names. */
function withNik(finding: Finding, { evidence: _same, ...of }: Claim, name: Finding = "same"): Claim {
  return {
    ...of,
    evidence: [
      { field: "nik", finding, bits: 9 },
      { field: "name", finding: name, bits: 9 },
    ],
  };
}

type Case = [name: string, claims: Claim[], links: string[], doubtful: string[]];

const cases: Case[] = [
  ["a certain one is linked", [claim("N1", "certain", "A .999")], ["N1 A"], []],
  ["a possible one is asked about", [claim("N1", "possible", "A .8", "B .15")], [], ["N1 A .8", "N1 B .15"]],
  ["what is hardly possible is not asked about", [claim("N1", "possible", "A .8", "B .06")], [], ["N1 A .8"]],
  ["nobody is nobody", [claim("N1", "none")], [], []],
  ["the same NIK is linked", [withNik("same", claim("N1", "certain", "A .999"))], ["N1 A"], []],
  ["another NIK is asked about", [withNik("slip", claim("N1", "certain", "A .999"))], [], ["N1 A .999"]],
  ["another name is not", [withNik("slip", claim("N1", "possible", "A .6"), "different")], [], []],
  ["unless it has the same NIK", [withNik("same", claim("N1", "possible", "A .6"), "different")], [], ["N1 A .6"]],
  [
    "two who are certainly one of before are asked about",
    [claim("N1", "certain", "A .999"), claim("N2", "certain", "A .998")],
    [],
    ["N1 A .999", "N2 A .998"],
  ],
  [
    "whoever is taken by a certain claim is nobody else's",
    [claim("N1", "certain", "A .999"), claim("N2", "possible", "A .6", "B .3")],
    ["N1 A"],
    ["N2 B .3"],
  ],
];

describe("who is who in a new release", () => {
  it.each(cases)("%s", (_name, claims, links, doubtful) => {
    const settled = settleLinks(claims);
    expect(settled.links.map(({ arrivedId, foundId }) => `${arrivedId} ${foundId}`)).toEqual(links);
    expect(
      settled.doubtful.map(({ arrivedId, foundId, probability }) =>
        `${arrivedId} ${foundId} ${probability}`.replace("0.", "."),
      ),
    ).toEqual(doubtful);
  });

  it("explains the likeliest alone: the evidence is about that one", () => {
    const { doubtful } = settleLinks([claim("N1", "possible", "A .6", "B .3")]);
    expect(doubtful.map(({ evidence }) => evidence.length)).toEqual([1, 0]);
  });
});
