import { parseArgs } from "node:util";
import { HARSH_LIST } from "./lists/harsh-list.ts";
import { OFFICE_LIST } from "./lists/office-list.ts";
import { makeMatchData } from "./make-match-data.ts";

/** `node tests/bench/matching/generate.ts --folder F [--kind office|harsh] [--people 20000] [--rows 2000] [--seed 1]` */
const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    kind: { type: "string", default: "office" },
    people: { type: "string", default: "20000" },
    rows: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
  },
});
const kind = [OFFICE_LIST, HARSH_LIST].find(({ name }) => name === values.kind);
if (!values.folder || !kind) throw new Error("Name a folder, and a kind of list: office or harsh");
const started = performance.now();
await makeMatchData({
  folder: values.folder,
  kind,
  people: Number(values.people),
  rows: Number(values.rows),
  seed: Number(values.seed),
});
const seconds = (performance.now() - started) / 1000;
const memory = Math.round(process.memoryUsage.rss() / 1024 / 1024);
console.log(`${values.people} people and ${values.rows} rows in ${seconds.toFixed(1)} s, ${memory} MB`);
