import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { at } from "./project.mjs";

/** One hash over the content and the names of files and folders of the project; what `isPart` refuses does not count. */
export function fingerprint(places, isPart = () => true) {
  const hash = createHash("sha256");
  const files = places.flatMap((place) => listFiles(place)).filter(isPart);
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(at(file)))
      .update("\0");
  return hash.digest("hex");
}

/** Does `work` unless the note at `stamp` says that it was done for the same fingerprint; answers whether it did. */
export async function unlessDone({ stamp, print, work }) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return false;
  await work();
  writeFileSync(stamp, print);
  return true;
}

function listFiles(place) {
  if (!existsSync(at(place))) return [];
  if (statSync(at(place)).isFile()) return [place];
  return readdirSync(at(place)).flatMap((name) => listFiles(`${place}/${name}`));
}
