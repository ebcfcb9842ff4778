import { z } from "zod";
import { CandidateNote } from "#domain/proposal/candidate-note.ts";
import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import type { KnownRow } from "#domain/proposal/mend.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { toDay } from "#infrastructure/db/day.ts";
import type { Author, Context } from "../context.ts";
import { rowVersions } from "./list-changes.ts";

/** The rows of a list, removed ones included, in row order. */
export async function loadCandidates({ actor, tx }: Context<Author>, proposalId: string) {
  return tx.candidate.findMany({ where: { regencyId: actor.regencyId, proposalId }, orderBy: { row: "asc" } });
}

export type StoredCandidate = Awaited<ReturnType<typeof loadCandidates>>[number];

/** What the owner wrote, identity numbers opened: for comparing on the server, never to be shown as it is. */
export function toCandidateValues(stored: StoredCandidate): CandidateValues {
  return {
    name: stored.name,
    nik: stored.nikSealed && openNumber("nik", stored.nikSealed),
    kk: stored.kkSealed && openNumber("kk", stored.kkSealed),
    birthDate: stored.birthDate && toDay(stored.birthDate),
    birthDateText: stored.birthDateText,
    sex: stored.sex,
    village: stored.village,
    district: stored.district,
    address: stored.address,
    asnaf: stored.asnaf,
    purpose: stored.purpose,
    religion: stored.religion,
  };
}

/** The rows a file may mend, with the versions in which they came and changed. */
export async function loadKnownRows(context: Context<Author>, proposalId: string): Promise<KnownRow[]> {
  const { added, changed } = await rowVersions(context, proposalId);
  const stored = await loadCandidates(context, proposalId);
  return stored.map((row) => ({
    id: row.id,
    row: row.row,
    listed: row.state === "LISTED",
    values: toCandidateValues(row),
    notes: notesOf(row),
    addedIn: added.get(row.row) ?? 0,
    changedIn: changed.get(row.row) ?? 0,
  }));
}

export function notesOf(stored: Pick<StoredCandidate, "notes">): CandidateNote[] {
  return z.array(CandidateNote).catch([]).parse(stored.notes);
}
