import type { Dictionary } from "../shared/label-dictionary.ts";
import type { Receipt } from "./conditions.ts";
import type { FamilyField } from "./header.ts";
import type { registerCells } from "./register-cells.ts";

type Read = ReturnType<typeof registerCells<FamilyField>>;

const RECEIPTS = [
  ["receivesPkh", "PKH"],
  ["receivesBpnt", "BPNT"],
  ["receivesSembako", "SEMBAKO"],
  ["receivesBst", "BST"],
  ["receivesBpum", "BPUM"],
] as const satisfies readonly (readonly [FamilyField, Receipt])[];

/** National aid a family's row reports; `null` when it answers for none of them. */
export function readReceipts(read: Read, yesNo: Dictionary<boolean>): Receipt[] | null {
  const answers = RECEIPTS.map(([field, receipt]) => ({ receipt, answer: read.label(field, yesNo) }));
  if (answers.every(({ answer }) => answer === null)) return null;
  return answers.flatMap(({ receipt, answer }) => (answer === true ? [receipt] : []));
}
