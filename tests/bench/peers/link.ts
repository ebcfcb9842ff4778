import { parseArgs } from "node:util";
import { runSplink } from "./run-splink.ts";

/** `node tests/bench/peers/link.ts --register R.csv --list L.csv --out O.csv` */
const { values } = parseArgs({
  options: { register: { type: "string" }, list: { type: "string" }, out: { type: "string" } },
});
const { register, list, out } = values;
if (!register || !list || !out) throw new Error("Name a register (--register), a list (--list) and an output (--out)");
console.log(await runSplink({ register, list, out }));
