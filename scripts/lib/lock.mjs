import { createHash } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./project.mjs";

/** Lets one process at a time do `work` in this clone: two commands begun at once must not install over each other. */
export async function alone(work) {
  const mark = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const file = path.join(os.tmpdir(), `sasar-${process.getuid?.() ?? 0}-${mark}.lock`);
  while (!take(file)) {
    if (isStale(file)) rmSync(file, { force: true });
    else await wait(300);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Written beside and then linked, so that a lock always names its owner. */
function take(file) {
  const half = `${file}.${process.pid}`;
  writeFileSync(half, String(process.pid));
  try {
    linkSync(half, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(half);
  }
}

function isStale(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
