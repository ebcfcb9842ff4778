import type { MatchModel } from "#domain/matching/model/match-model.ts";

/** A model as the source file that ships it; `biome check --write` gives it its last form. */
export function modelText(model: MatchModel, provenance: string): string {
  return `import type { MatchModel } from "./match-model.ts";

/**
 * ${provenance}
 * Made by \`npm run bench -- fit-matching\`; all weights in bits, to two places. See docs/matching.md.
 */
export const ${constantOf(model)}: MatchModel = ${JSON.stringify(model, null, 2)};
`;
}

function constantOf({ version }: MatchModel): string {
  return `MODEL_${version.toUpperCase().replaceAll("-", "_")}`;
}
