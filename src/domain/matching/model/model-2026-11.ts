import type { MatchModel } from "./match-model.ts";

/**
 * Fitted on synthetic lists of two error models (clean office lists; dictated, photographed and remembered ones) by maximum
 * conditional likelihood, half of the rows held out: see docs/matching.md. All weights in bits, to two places.
 */
export const MODEL_2026_11: MatchModel = {
  version: "2026-11",
  match: 4.3,
  stranger: -6.83,
  nik: {
    missing: 0,
    same: 0.46,
    slip: -5.41,
    twoDigits: -10.18,
    birthPart: -5.95,
    housemate: -6.49,
    different: -3.55,
  },
  kk: { missing: 0, same: -0.23, slip: -4.02, different: -1.75 },
  birth: {
    missing: 0,
    same: -0.48,
    swapped: -5.39,
    oneDigit: -1.15,
    dayOrMonth: -2.56,
    year: -4.65,
    yearByDefaultDay: -3.42,
    dayAndMonth: 1.58,
    nearYear: 0.5,
    different: -2.62,
  },
  place: { missing: 0, same: 0.17, former: -1.48, similar: -0.22, district: -1, different: -5.19 },
  address: { missing: 0, same: -0.57, part: -0.7, different: -4.34 },
  addressShare: 0.8,
  hamlet: 4,
  rt: { missing: 0, same: 4.2, different: -4.4 },
  sex: { missing: 0, same: 0.73, different: -5.7 },
  birthPlace: { missing: 0, same: -2.62, different: -3.69 },
  father: { missing: 0, same: 4, different: -1.37 },
  likeness: {
    none: 0,
    initial: 0.36,
    shortened: -1.94,
    heard: -4.55,
    near: -2.85,
    close: -1.62,
    spelling: -0.46,
    same: -0.46,
  },
  word: {
    share: 0.59,
    conflict: -4.09,
    added: -2.61,
    dropped: -1.35,
    droppedCommon: -0.76,
    nothing: -1.52,
  },
  bands: { certain: 0.995, lead: 5, possible: 0.5, shown: 0.05 },
  leastPeople: 2000,
};
