import type { z } from "zod";
import { Match, MatchOption } from "#domain/matching/match.ts";
import { Candidate } from "#domain/proposal/candidate.ts";
import type { MatchedCandidate } from "#domain/screening/context.ts";

type CandidateFields = Partial<z.input<typeof Candidate>>;

/** A row as its owner wrote it, with only a name; its id follows its row. */
export function candidate(row: number, fields: CandidateFields = {}): Candidate {
  return Candidate.parse({
    id: `C${row}`,
    row,
    name: "Samsudin",
    nik: null,
    kk: null,
    birthDate: null,
    sex: null,
    village: "Sutera",
    district: "Sukadana",
    address: null,
    asnaf: null,
    purpose: null,
    ...fields,
  });
}

type Matched = CandidateFields & { household?: string; person?: string };

/** A row that certainly means a person, by default the fisherman. */
export function certainRow(
  row: number,
  { household = "H1", person = "P1", ...fields }: Matched = {},
): MatchedCandidate {
  const match = Match.parse({ kind: "CERTAIN", personId: person, householdId: household });
  return { candidate: candidate(row, fields), match };
}

/** A row that certainly means a household and nobody in it. */
export function householdRow(row: number, { household = "H1", ...fields }: Matched = {}): MatchedCandidate {
  const match = Match.parse({ kind: "HOUSEHOLD_ONLY", householdId: household });
  return { candidate: candidate(row, fields), match };
}

export function unmatchedRow(row: number, fields: CandidateFields = {}): MatchedCandidate {
  return { candidate: candidate(row, fields), match: { kind: "UNMATCHED" } };
}

/** A row that may mean the fisherman or his wife. */
export function uncertainRow(row: number, fields: CandidateFields = {}): MatchedCandidate {
  return { candidate: candidate(row, fields), match: { kind: "UNCERTAIN", options: [option("P2"), option("P1")] } };
}

/** A row with the fisherman's NIK under another name and birth date. */
export function conflictRow(row: number, fields: CandidateFields = {}): MatchedCandidate {
  return { candidate: candidate(row, fields), match: { kind: "CONFLICT", options: [option("P1")] } };
}

function option(person: string): MatchOption {
  return MatchOption.parse({ personId: person, householdId: "H1" });
}
