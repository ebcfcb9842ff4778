import type { MatchModel } from "./match-model.ts";

/**
 * Fitted on 5478 rows, every second of the lists 20k, 100k and harsher, every tenth of 1M (seed 1), pull 2, doubt 0.005.
 * Made by `npm run bench -- fit-matching`; all weights in bits, to two places. See docs/matching.md.
 */
export const MODEL_2026_11: MatchModel = {
  version: "2026-11",
  match: 4.4,
  crowd: 0.43,
  stranger: -7.31,
  nik: {
    missing: 0,
    same: 3,
    slip: -6.26,
    twoDigits: -11.03,
    birthPart: -6.78,
    housemate: -6.63,
    different: -2.68,
  },
  kk: {
    missing: 0,
    same: -0.33,
    slip: -4.06,
    different: -2.09,
  },
  birth: {
    missing: 0,
    same: 0.24,
    swapped: -5.28,
    oneDigit: -1.58,
    dayOrMonth: -1.08,
    year: -4.47,
    yearByDefaultDay: -2.63,
    dayAndMonth: 1.9,
    nearYear: 0.44,
    different: -3,
  },
  place: {
    missing: 0,
    same: 0.35,
    former: -1.4,
    similar: -0.48,
    district: -1,
    different: -4.78,
  },
  address: {
    missing: 0,
    same: 0.31,
    part: -0.79,
    different: -5.19,
  },
  addressShare: 0.8,
  hamlet: 4,
  rt: {
    missing: 0,
    same: 4.69,
    different: -5.32,
  },
  sex: {
    missing: 0,
    same: 0.35,
    different: -5.57,
  },
  birthPlace: {
    missing: 0,
    same: -2.55,
    different: -2.67,
  },
  father: {
    missing: 0,
    same: 4.12,
    different: -1.37,
  },
  likeness: {
    none: 0,
    initial: 0.4,
    shortened: -1.63,
    heard: -4.55,
    near: -2.14,
    close: -1.18,
    spelling: -0.05,
    same: -0.05,
  },
  word: {
    share: 0.56,
    conflict: -4.61,
    added: -2.79,
    dropped: -1.55,
    droppedCommon: -0.73,
    nothing: -1.31,
  },
  bands: {
    certain: 0.995,
    lead: 5,
    possible: 0.5,
    shown: 0.05,
  },
  doubted: {
    from: 2,
    share: 0.3,
  },
  leastPeople: 20000,
};
