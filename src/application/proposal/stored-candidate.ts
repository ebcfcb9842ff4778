import { z } from "zod";
import { CandidateNote } from "#domain/proposal/candidate-note.ts";
import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import type { KnownRow } from "#domain/proposal/mend.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { toDay } from "#infrastructure/db/day.ts";
import type { Author, Context } from "../context.ts";

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

export function toKnownRow(stored: StoredCandidate): KnownRow {
  return { id: stored.id, row: stored.row, listed: stored.state === "LISTED", values: toCandidateValues(stored) };
}

export function notesOf(stored: Pick<StoredCandidate, "notes">): CandidateNote[] {
  return z.array(CandidateNote).catch([]).parse(stored.notes);
}
