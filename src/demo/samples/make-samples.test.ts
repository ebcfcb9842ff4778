import { readdir, readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { makeSamples } from "./make-samples.ts";
import type { SampleFile } from "./sample-file.ts";
import { samplesReadme } from "./samples-readme.ts";

let samples: SampleFile[];
beforeAll(async () => {
  samples = await makeSamples();
});

test("the files in samples/ are the ones that are made here: `npm run samples` writes them anew", async () => {
  const names = samples.map(({ name }) => name);
  expect((await readdir("samples")).toSorted()).toEqual([...names, "README.md"].toSorted());
  for (const { name, content } of samples) {
    const committed = await readFile(`samples/${name}`);
    expect(committed.equals(content), `samples/${name} is not what the sources make of it`).toBe(true);
  }
  expect(await readFile("samples/README.md", "utf8")).toBe(samplesReadme(samples));
});

test("a workbook made twice is the same to the byte, whenever it is made", async () => {
  const again = await makeSamples();
  expect(again.map(({ content }) => content.toString("base64"))).toEqual(
    samples.map(({ content }) => content.toString("base64")),
  );
});

test("a village writes in Windows-1252", () => {
  const village = samples.find(({ name }) => name.startsWith("blt-"));
  expect(village?.content.includes(Buffer.from("Sidomulyo \x96 Gg.", "latin1"))).toBe(true);
});
