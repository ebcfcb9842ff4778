import { parseArgs } from "node:util";
import { judge } from "./judge/judge.ts";
import { judgementText } from "./judge/judgement-text.ts";
import { readMaterial } from "./judge/read-material.ts";

/** `node tests/bench/matching/judge-output.ts --out O.csv --truth truth.csv [--dirt dirt.csv] [--candidates pairs.csv] [--json]` */
const { values } = parseArgs({
  options: {
    out: { type: "string" },
    truth: { type: "string" },
    dirt: { type: "string" },
    candidates: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const { out, truth, dirt, candidates } = values;
if (!out || !truth) throw new Error("Name the output of `sasar match` (--out) and its truth (--truth)");
const judgement = judge(await readMaterial({ out, truth, dirt, candidates }));
console.log(values.json ? JSON.stringify(judgement) : judgementText(judgement));
