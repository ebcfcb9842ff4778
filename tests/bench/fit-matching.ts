import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import { TASKS } from "./matching/bench/bench-task.ts";
import { makeTask } from "./matching/bench/make-task.ts";
import { examplesOf } from "./matching/fit/examples.ts";
import { fitDoubted } from "./matching/fit/fit-doubted.ts";
import { fitWeights } from "./matching/fit/fit-weights.ts";
import { GUESS } from "./matching/fit/guess.ts";
import { type Lesson, loadLesson } from "./matching/fit/lesson.ts";
import { modelText } from "./matching/fit/model-text.ts";
import { modelOf, WEIGHTS } from "./matching/fit/weights.ts";

/**
 * Fits the matching model anew on generated lists and prints its weights beside the guess and the model in use; `--out FILE` writes
 * it as a source file. The rows with an odd number are held out. The same data and settings give the same model.
 * A million people want more memory than the bench is given: run it as `node --max-old-space-size=8192 tests/bench/fit-matching.ts`.
 * Usage: `npm run bench -- fit-matching [--seed 1] [--version 2026-11] [--out src/domain/matching/model/model-2026-11.ts]`.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    version: { type: "string", default: MODEL_2026_11.version },
    out: { type: "string" },
  },
});
const LISTS = ["20k", "100k", "1M", "harsher"];
const SETTINGS = { pull: 2, doubt: 0.005, rounds: 250 };

const folder = await mkdtemp(path.join(os.tmpdir(), "sasar-fit-"));
try {
  const lessons = await makeLessons();
  const examples = lessons.flatMap(examplesOf);
  const { weights, bitsARow } = fitWeights(examples, {
    guess: Float64Array.from(WEIGHTS, ({ read }) => read(GUESS)),
    least: Float64Array.from(WEIGHTS, ({ least }) => least),
    most: Float64Array.from(WEIGHTS, ({ most }) => most),
    ...SETTINGS,
  });
  const fitted = modelOf(weights, values.version);
  const model = { ...fitted, doubted: fitDoubted(lessons, fitted) };
  console.log(`${examples.length} rows, ${bitsARow.toFixed(4)} bits a row; doubted ${JSON.stringify(model.doubted)}`);
  console.log("| weight | guess | fitted | in use |\n|---|---|---|---|");
  for (const { name, read } of WEIGHTS) {
    console.log(`| ${name} | ${read(GUESS)} | ${read(model)} | ${read(MODEL_2026_11)} |`);
  }
  if (values.out) await writeFile(values.out, modelText(model, provenanceOf(examples.length)));
} finally {
  await rm(folder, { recursive: true });
}

async function makeLessons(): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const task of TASKS.filter(({ name }) => LISTS.includes(name))) {
    const files = await makeTask(task, { folder: path.join(folder, task.name), seed: Number(values.seed) });
    if (typeof files === "string") throw new Error(files);
    lessons.push(await loadLesson(files));
  }
  return lessons;
}

function provenanceOf(rows: number): string {
  const { pull, doubt } = SETTINGS;
  return `Fitted on ${rows} rows, every second of the lists 20k, 100k and harsher, every tenth of 1M (seed ${values.seed}), pull ${pull}, doubt ${doubt}.`;
}
