import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeSamples } from "./make-samples.ts";
import { samplesReadme } from "./samples-readme.ts";

/** Writes the sample files and their README anew; what stood in the folder before is removed. Answers with their names. */
export async function writeSamples(folder: string): Promise<string[]> {
  const samples = await makeSamples();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, content } of samples) await writeFile(path.join(folder, name), content);
  await writeFile(path.join(folder, "README.md"), samplesReadme(samples));
  return samples.map(({ name }) => name);
}
