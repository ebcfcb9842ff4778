import { describe, expect, test } from "vitest";
import { nameKey, normaliseName } from "./name.ts";
import { agreement } from "./name-agreement.ts";

describe("a name without what comes and goes", () => {
  test.each([
    ["H. Moh. Sjamsoeddin, S.Pd", "MUHAMMAD SJAMSOEDDIN"],
    ["Alm. H.Abd. Rahman", "ABDUL RAHMAN"],
    ["Drs. M. Yusuf, M.Si", "MUHAMMAD YUSUF"],
    ["Hj. St. Aminah", "SITI AMINAH"],
    ["NURUL HUDA, S.Pd.I", "NURUL HUDA"],
    ["Agus, S. Pd", "AGUS"],
    ["Ir. H. Joko S.T", "JOKO"],
    ["K.H. Ahmad Dahlan", "AHMAD DAHLAN"],
    ["Sa’diah", "SADIAH"],
    ["  tan   bun seng ", "TAN BUN SENG"],
    ["MD NUR", "MUHAMMAD NUR"],
    ["M", "M"],
    ["Hajah", "HAJAH"],
    ["-", ""],
  ])("%s", (raw, tokens) => {
    expect(normaliseName(raw).tokens.join(" ")).toBe(tokens);
  });

  test.each([
    ["SAMSUDIN BIN ABDULLAH", { father: "ABDULLAH" }],
    ["Aminah binti H. Umar", { father: "UMAR" }],
    ["SAMSUDIN ALIAS UDIN", { alias: "UDIN" }],
    ["Djoemiati (Bu Jum)", { alias: "BU JUM" }],
    ["Samsudin bin Ali alias Udin", { father: "ALI", alias: "UDIN" }],
  ])("%s names its father or alias", (raw, expected) => {
    const { tokens, key, ...rest } = normaliseName(raw);
    expect(rest).toEqual(expected);
  });

  test.each([
    ["SYAMSUDIN", "Sjamsoeddin"],
    ["SITI NUR", "SITINUR"],
    ["FATIMAH", "Patima"],
    ["ZAINAL ARIFIN", "JAENAL ARIPIN"],
    ["KHAIRUL", "Chairul"],
    ["NOER AINI", "NURAINI"],
    ["NURUDDIN", "NOEROEDIN"],
    ["M. Thohir", "Muhamad Tohir"],
  ])("%s and %s are spelt differently and have one key", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });
});

describe("whether two names may be one person's", () => {
  test.each([
    ["SYAMSUDIN", "Samsoeddin", "SAME"],
    ["H. Ali bin Abu", "Ali", "SAME"],
    ["SUKARNO", "SUKARMO", "NEAR"],
    ["SAMSUDIN", "SAMSUDIN ABDULLAH", "NEAR"],
    ["MUHAMMAD YUSUF", "YUSUF", "NEAR"],
    ["A. RAHMAN", "ABDUL RAHMAN", "NEAR"],
    ["I WAYAN SUDARTA", "WAYAN SUDARTA", "NEAR"],
    ["YUSUF AHMAD", "AHMAD YUSUF", "NEAR"],
    ["NURHALIZA PUTRI", "NUR HALISA PUTRI", "NEAR"],
    ["SAMSUDIN ALIAS UDIN", "UDIN", "NEAR"],
    ["SITI AMINAH", "SITI MARYAM", "DIFFERENT"],
    ["SITI", "SITI AMINAH", "DIFFERENT"],
    ["MUHAMMAD", "MUHAMMAD YUSUF", "DIFFERENT"],
    ["WAYAN", "WAYAN SUDARTA", "DIFFERENT"],
    ["AHMAD YANI", "AHMAD YUSUF", "DIFFERENT"],
    ["ALI BIN ABU", "ALI BIN UMAR", "DIFFERENT"],
    ["JAMAL", "KAMAL", "DIFFERENT"],
    ["ANI", "ANA", "DIFFERENT"],
    ["A. B.", "ALI BAKAR", "DIFFERENT"],
    ["", "", "DIFFERENT"],
    ["-", "SITI", "DIFFERENT"],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(agreement(one, other)).toBe(expected);
    expect(agreement(normaliseName(other), normaliseName(one))).toBe(expected);
  });
});
