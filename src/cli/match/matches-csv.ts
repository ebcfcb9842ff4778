import type { RowMatch } from "#domain/matching/decide/row-match.ts";
import type { RegisterColumns } from "#domain/matching/index/register-columns.ts";
import { textAt } from "#domain/matching/index/text-column.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import { inWords } from "./evidence-words.ts";

const HEADER = "row_id,person_id,household_id,decision,household_decision,probability,evidence";

type Given = { register: RegisterColumns; lines: readonly ListLine[]; matches: readonly RowMatch[] };

/** The matches of a list, one line a row, in the order of the rows. */
export function toCsv({ register, lines, matches }: Given): string {
  const rows = matches.map((match, at) =>
    [
      lines[at]?.rowId ?? "",
      match.person === null ? "" : textAt(register.personIds, match.person),
      match.household === null ? "" : textAt(register.householdIds, match.household),
      match.band,
      match.householdBand,
      match.probability.toFixed(4),
      inWords(match, register),
    ]
      .map(quoted)
      .join(","),
  );
  return `${[HEADER, ...rows].join("\n")}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
