import { ensureClient } from "./prepare.mjs";
import { at } from "./project.mjs";
import { refused } from "./refused.mjs";
import { run } from "./run.mjs";

/** Each machine check: what it is called, the program in node_modules, its arguments. */
const CHECKS = [
  ["types (tsc)", "typescript/bin/tsc", ["--noEmit"]],
  ["format and lint (Biome)", "@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]],
  ["promises and exhaustive switches (ESLint)", "eslint/bin/eslint.js", ["--max-warnings=0", "src", "tests"]],
  ["direction of imports (dependency-cruiser)", "dependency-cruiser/bin/dependency-cruiser.mjs", ["src", "tests"]],
  ["unused code and packages (knip)", "knip/bin/knip.js", ["--no-progress"]],
];

/** Runs every check, also after one failed, and says how each went. Answers with the count of both. */
export async function runChecks() {
  await ensureClient();
  await generateRouteTypes();
  let failed = 0;
  for (const [name, program, args] of CHECKS) {
    const { code, text } = await run(process.execPath, [at("node_modules", program), ...args], { output: "capture" });
    console.log(`${code === 0 ? "✓" : "✗"} ${name}`);
    if (code === 0) continue;
    failed += 1;
    console.log(text.trimEnd());
  }
  return { passed: CHECKS.length - failed, failed };
}

/** The types of pages and routes, which tsc reads and a fresh clone does not have. */
async function generateRouteTypes() {
  const { code, text } = await run(process.execPath, [at("node_modules/next/dist/bin/next"), "typegen"], {
    output: "capture",
  });
  if (code !== 0) throw refused(`\`next typegen\` failed.\n${text}`);
}
