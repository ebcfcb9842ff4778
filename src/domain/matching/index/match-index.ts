import { type BlockTable, buildBlockTable } from "./block-table.ts";
import { personKeys } from "./person-keys.ts";
import type { RegisterColumns } from "./register-columns.ts";

/** A register ready to be searched; all of it lies in memory that threads share. */
export type MatchIndex = { register: RegisterColumns; table: BlockTable };

export function createMatchIndex(register: RegisterColumns): MatchIndex {
  return { register, table: buildBlockTable(personKeys(register)) };
}

/** How much memory an index takes, in bytes: all its typed arrays. */
export function bytesOf(index: MatchIndex): number {
  return sumBytes(index.table) + sumBytes(index.register);
}

function sumBytes(value: object): number {
  let bytes = 0;
  for (const part of Object.values(value)) {
    if (ArrayBuffer.isView(part)) bytes += part.byteLength;
    else if (typeof part === "object" && part !== null) bytes += sumBytes(part);
  }
  return bytes;
}
