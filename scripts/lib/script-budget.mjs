import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { at } from "./project.mjs";
import { refused } from "./refused.mjs";

/** What a page may load of script before it stands, gzipped: a village's line carries it in a few seconds. */
const BUDGET_KB = 200;
const SHOWN = 5;

/** Written by the build: each page with the chunks its first load asks for. */
const STATS = ".next/diagnostics/route-bundle-stats.json";

/** Prints the heaviest pages (all of them where `verbose`) and answers how many keep the budget and how many do not. */
export function checkScriptBudget({ verbose = false } = {}) {
  const pages = weighPages();
  const heavy = pages.filter(({ kb }) => kb > BUDGET_KB);
  const shown = verbose ? pages : pages.slice(0, Math.max(SHOWN, heavy.length));
  console.log(`First-load script, gzipped: ${pages.length} pages, at most ${BUDGET_KB} KB each.`);
  for (const { route, kb } of shown) {
    console.log(`${kb.toFixed(1).padStart(8)} KB  ${route}${kb > BUDGET_KB ? "  ← above the budget" : ""}`);
  }
  return { passed: pages.length - heavy.length, failed: heavy.length };
}

function weighPages() {
  const file = at(STATS);
  if (!existsSync(file)) throw refused(`The build wrote no ${STATS}: the weight of the pages cannot be told.`);
  const weights = new Map();
  const weigh = (chunk) => {
    if (!weights.has(chunk)) weights.set(chunk, gzipSync(readFileSync(at(chunk))).length);
    return weights.get(chunk);
  };
  return JSON.parse(readFileSync(file, "utf8"))
    .map(({ route, firstLoadChunkPaths }) => ({
      route,
      kb: firstLoadChunkPaths.reduce((sum, chunk) => sum + weigh(chunk), 0) / 1024,
    }))
    .sort((one, other) => other.kb - one.kb);
}
