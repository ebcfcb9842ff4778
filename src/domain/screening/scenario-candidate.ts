import type { Candidate } from "../proposal/candidate.ts";
import { stripSeparators } from "../register/nik.ts";
import type { Sex } from "../register/person.ts";
import type { IsoDate } from "../shared/date.ts";
import { CandidateId } from "../shared/id.ts";
import { readDate } from "../shared/indonesian-date.ts";
import type { ScenarioCandidate } from "./scenario-file.ts";

/** A row of a scenario, its cells read. Example: `{ "row": 1, "birthDate": "12-03-1975", "sex": "L" }` → 1975-03-12, M. */
export function candidateOf(written: ScenarioCandidate): Candidate {
  const { row, name, nik, kk, birthDate, sex, religion } = written;
  return {
    id: CandidateId.parse(`row ${row}`),
    row,
    name: name?.trim() ?? "",
    nik: numberIn(nik),
    kk: numberIn(kk),
    birthDate: dateIn(birthDate),
    sex: SEX[sex?.trim().toUpperCase() ?? ""] ?? null,
    village: textIn(written.village),
    district: textIn(written.district),
    address: textIn(written.address),
    asnaf: textIn(written.asnaf),
    purpose: textIn(written.purpose),
    religion,
  };
}

const SEX: Readonly<Record<string, Sex>> = { L: "M", P: "F", M: "M", F: "F" };

/** dd-mm-yyyy, dd/mm/yyyy or ISO; anything else is missing. Source: design rulings, "Form". */
const DATE = /^(\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})$/;

function dateIn(cell: string | null): IsoDate | null {
  return cell !== null && DATE.test(cell.trim()) ? readDate(cell).date : null;
}

/** Its digits without separators, or what stands there if it is no number: a hyphen is a placeholder and not blank. */
function numberIn(cell: string | null): string | null {
  const text = textIn(cell);
  const digits = stripSeparators(text ?? "");
  return /^\d+$/.test(digits) ? digits : text;
}

function textIn(cell: string | null): string | null {
  const text = cell?.trim() ?? "";
  return text === "" ? null : text;
}
