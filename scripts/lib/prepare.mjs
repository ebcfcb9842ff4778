import { fingerprint, unlessDone } from "./fingerprint.mjs";
import { alone } from "./lock.mjs";
import { at } from "./project.mjs";
import { refused } from "./refused.mjs";
import { run } from "./run.mjs";

const CLIENT = "src/infrastructure/db/generated";
const CLIENT_SOURCES = ["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"];
const APP_SOURCES = [
  "src",
  "public",
  "prisma/schema",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Generates the database client where the schema changed. */
export function ensureClient({ signal } = {}) {
  return alone(() =>
    unlessDone({
      stamp: at(CLIENT, ".fingerprint"),
      print: fingerprint(CLIENT_SOURCES),
      work: () => must("prisma/build/index.js", ["generate"], { env: withoutEngine(), signal, quiet: true }),
    }),
  );
}

/** Builds the web application where its sources changed. */
export async function ensureBuilt({ signal } = {}) {
  await ensureClient({ signal });
  return alone(() =>
    unlessDone({
      stamp: at(".next", "fingerprint"),
      print: fingerprint(APP_SOURCES, isBuilt),
      work: () => {
        console.error("Building the web application …");
        return must("next/dist/bin/next", ["build"], { env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }, signal });
      },
    }),
  );
}

function isBuilt(file) {
  return !/\.test\.tsx?$/.test(file) && !file.startsWith(`${CLIENT}/`);
}

/** Prisma looks for a native engine that generating does not use: any file that exists will do. */
function withoutEngine() {
  const { PRISMA_SCHEMA_ENGINE_BINARY = process.execPath } = process.env;
  return { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
}

async function must(program, args, { env, signal, quiet = false }) {
  const output = quiet ? "capture" : "stderr";
  const { code, text } = await run(process.execPath, [at("node_modules", program), ...args], { env, signal, output });
  if (code === 0) return;
  process.stderr.write(text);
  throw refused(`\`${program.split("/")[0]} ${args.join(" ")}\` failed: see above.`);
}
