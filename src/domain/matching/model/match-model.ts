import type { ADDRESS, BIRTH, BIRTH_PLACE, FATHER, KK, NIK, PLACE, RT, SEX } from "../compare/levels.ts";
import type { LIKENESS } from "../compare/word-likeness.ts";

/** Bits a level; where a level agrees, the bits of how rare the agreement is come on top (see `pair-bits.ts`). */
type Bits<Levels> = Readonly<Record<keyof Levels, number>>;

/**
 * What a match is worth: every weight named, in bits (a bit doubles the odds). The model is data: it is fitted offline, has a
 * version, and stands with each run it decided.
 */
export type MatchModel = {
  version: string;
  /** Bits before anything is compared, of a row being somebody of the register at all. */
  match: number;
  /** Bits less for each doubling of a register beyond `leastPeople`: among more people more are alike by more than chance. */
  crowd: number;
  /** Bits, on top of `match`, of it being somebody of a household who is not registered there. */
  stranger: number;
  nik: Bits<typeof NIK>;
  kk: Bits<typeof KK>;
  birth: Bits<typeof BIRTH>;
  place: Bits<typeof PLACE>;
  address: Bits<typeof ADDRESS>;
  /** Share of the rarity of an address's words, beyond village and hamlet, that counts. */
  addressShare: number;
  /** Bits by which a hamlet is rarer than its village: whoever lives there has the same address. */
  hamlet: number;
  rt: Bits<typeof RT>;
  sex: Bits<typeof SEX>;
  birthPlace: Bits<typeof BIRTH_PLACE>;
  father: Bits<typeof FATHER>;
  /** Bits of two words by how alike they are, beside the share of their rarity. */
  likeness: Bits<typeof LIKENESS>;
  word: {
    /** Share of a word's rarity that counts where words agree. */
    readonly share: number;
    /** A word on each side without a like, one only in the row, one only in the register, and a common one only there. */
    readonly conflict: number;
    readonly added: number;
    readonly dropped: number;
    readonly droppedCommon: number;
    /** No word agrees with any. */
    readonly nothing: number;
  };
  /** The bands. */
  bands: {
    /** Probability from which a match may be certain. */
    readonly certain: number;
    /** Bits by which a certain match must lead the runner-up. */
    readonly lead: number;
    /** Probability above which the best guess is given. */
    readonly possible: number;
    /** Probability below which nobody is shown. */
    readonly shown: number;
  };
  /** Of a match that a condition forbids to be certain: bits of odds that count in full, and the share of those beyond. */
  doubted: { readonly from: number; readonly share: number };
  /** A register counts as at least so many people: the few of a small one are not all there are. */
  leastPeople: number;
};
