import type { MatchModel } from "./match-model.ts";

/**
 * Fitted on synthetic lists of two error models (clean office lists; dictated, photographed and remembered ones) by maximum
 * conditional likelihood, half of the rows held out: see docs/matching.md. All weights in bits, to two places.
 */
export const MODEL_2026_11: MatchModel = {
  version: "2026-11",
  match: 4.16,
  stranger: -5.53,
  nik: {
    missing: 0,
    same: -0.24,
    slip: -6.57,
    twoDigits: -10.3,
    birthPart: -5.53,
    housemate: -8.26,
    different: -4.33,
  },
  kk: { missing: 0, same: -1.52, slip: -5.3, different: -1.05 },
  birth: {
    missing: 0,
    same: -0.91,
    swapped: -6.47,
    oneDigit: -1.3,
    dayOrMonth: -2.82,
    year: -4.25,
    yearByDefaultDay: -2.87,
    dayAndMonth: 1.59,
    nearYear: 1.05,
    different: -1.93,
  },
  place: { missing: 0, same: -0.76, former: -1.66, similar: -1.55, district: -1, different: -2 },
  address: { missing: 0, same: -0.31, part: -0.67, different: -4.37 },
  addressShare: 0,
  rt: { missing: 0, same: 3.98, different: -4.44 },
  sex: { missing: 0, same: 0.5, different: -5.65 },
  birthPlace: { missing: 0, same: -1.93, different: -2.92 },
  father: { missing: 0, same: 4, different: -1.33 },
  likeness: {
    none: 0,
    initial: 0.58,
    shortened: -2.18,
    heard: -4.73,
    near: -2.79,
    close: -1.81,
    spelling: -1.2,
    same: -1.2,
  },
  word: {
    share: 0.56,
    conflict: -3,
    added: -2.08,
    dropped: -0.95,
    droppedCommon: -0.76,
    nothing: -1.42,
  },
  bands: { certain: 0.995, lead: 5, possible: 0.5, shown: 0.05 },
  leastPeople: 2000,
};
