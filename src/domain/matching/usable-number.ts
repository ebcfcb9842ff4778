import { kkProblem } from "../register/kk.ts";
import { isValidNik, nikProblem, stripSeparators } from "../register/nik.ts";

/**
 * A NIK of 16 digits that is no placeholder. One that cannot be valid (31 February, serial 0000) proves nobody's identity, yet
 * may be a valid one with a slip of the finger. Anything else counts as missing.
 */
export function usableNik(written: string | null): { digits: string; isValid: boolean } | null {
  if (written === null) return null;
  const digits = stripSeparators(written);
  const problem = nikProblem(digits);
  if (digits === "" || problem === "PLACEHOLDER" || problem === "NOT_16_DIGITS") return null;
  return { digits, isValid: isValidNik(digits) };
}

/** A family card number of 16 digits; zeros or one repeated digit were typed to fill the cell and never agree with another. */
export function usableKk(written: string | null): string | null {
  if (written === null || written.trim() === "" || kkProblem(written) !== null) return null;
  return stripSeparators(written);
}
