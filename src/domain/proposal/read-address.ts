import { type Cells, textOf } from "../shared/row-reading.ts";
import type { CandidateField } from "./candidate-header.ts";

/**
 * The address with the neighbourhood beside it, which lists keep in one column, in two or in three: `Jl. Merdeka, RT 003/RW 001`.
 * `null` when nothing is said.
 */
export function readAddress(cells: Cells<CandidateField>): string | null {
  const address = textOf(cells.address);
  const neighbourhood = /\bRT\b/i.test(address) ? "" : neighbourhoodOf(cells);
  return [address, neighbourhood].filter(Boolean).join(", ") || null;
}

function neighbourhoodOf(cells: Cells<CandidateField>): string {
  const [fromBoth, rwOfBoth] = textOf(cells.rtRw).split("/");
  const rt = numberOf(textOf(cells.rt) || fromBoth);
  const rw = numberOf(textOf(cells.rw) || rwOfBoth);
  return [rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join("/");
}

/** `RT 3`, `03` and `003` are one; zero is none. */
function numberOf(text = ""): string {
  const digits = text.replace(/\D/g, "").replace(/^0+/, "");
  return digits === "" ? "" : digits.padStart(3, "0");
}
