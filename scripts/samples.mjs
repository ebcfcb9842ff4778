// `npm run samples`: writes the files of samples/ anew.
import { onProjectNode } from "./lib/on-project-node.mjs";
import { at } from "./lib/project.mjs";

await onProjectNode(
  import.meta.url,
  async () => {
    const { writeSamples } = await import("../src/demo/samples/write-samples.ts");
    for (const name of await writeSamples(at("samples"))) console.log(name);
  },
  { dev: true },
);
