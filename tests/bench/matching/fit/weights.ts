import type { MatchModel } from "#domain/matching/model/match-model.ts";
import { GUESS } from "./guess.ts";

/** A number of the model that is fitted, and between which bounds. */
export type Weight = {
  name: string;
  read: (model: MatchModel) => number;
  replace: (model: MatchModel, value: number) => MatchModel;
  least: number;
  most: number;
};

type Table =
  | "nik"
  | "kk"
  | "birth"
  | "place"
  | "address"
  | "rt"
  | "sex"
  | "birthPlace"
  | "father"
  | "likeness"
  | "word";

/**
 * A synthetic register is one regency, where the district says little; elsewhere it says more than such data can teach. And its
 * rows without a person never bear the NIK of somebody else by accident, while the rarity of one is no more than the register has
 * people: a whole NIK says more than that.
 */
const BOUNDS: Readonly<Record<string, { least?: number; most?: number }>> = {
  "nik.same": { least: 3 },
  "place.district": { least: -1 },
  crowd: { least: 0 },
  "place.different": { most: -2 },
};

/** What says nothing weighs nothing; the same word and its other spelling weigh alike. */
const NOT_FITTED = new Set(["missing", "none", "spelling"]);

export const WEIGHTS: readonly Weight[] = [
  weight(
    "match",
    ({ match }) => match,
    (model, match) => ({ ...model, match }),
  ),
  weight(
    "crowd",
    ({ crowd }) => crowd,
    (model, crowd) => ({ ...model, crowd }),
  ),
  weight(
    "stranger",
    ({ stranger }) => stranger,
    (model, stranger) => ({ ...model, stranger }),
  ),
  ...weightsOf("nik"),
  ...weightsOf("kk"),
  ...weightsOf("birth"),
  ...weightsOf("place"),
  ...weightsOf("address"),
  ...weightsOf("rt"),
  ...weightsOf("sex"),
  ...weightsOf("birthPlace"),
  ...weightsOf("father"),
  ...weightsOf("likeness"),
  ...weightsOf("word"),
];

/** The guess with these values in the place of its weights, to two places. */
export function modelOf(values: Float64Array, version: string): MatchModel {
  const model = WEIGHTS.reduce(
    (one, { replace }, at) => replace(one, Math.round((values[at] ?? 0) * 100) / 100),
    GUESS,
  );
  return { ...model, version };
}

function weightsOf(table: Table): Weight[] {
  return Object.keys(GUESS[table])
    .filter((level) => !NOT_FITTED.has(level))
    .map((level) => weightOf(table, level));
}

function weightOf(table: Table, level: string): Weight {
  return weight(
    `${table}.${level}`,
    (model) => new Map<string, number>(Object.entries(model[table])).get(level) ?? 0,
    (model, value) => ({
      ...model,
      [table]: { ...model[table], [level]: value, ...(isSameWord(table, level) ? { spelling: value } : {}) },
    }),
  );
}

function isSameWord(table: Table, level: string): boolean {
  return table === "likeness" && level === "same";
}

function weight(name: string, read: Weight["read"], replace: Weight["replace"]): Weight {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = BOUNDS[name] ?? {};
  return { name, read, replace, least, most };
}
