import type { Refusal } from "#domain/shared/result.ts";

/** A check or a load that turned out impossible, as when its list was handed in meanwhile: rolled back, and said in words. */
export class PassRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
