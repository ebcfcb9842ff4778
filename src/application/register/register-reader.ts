import type { FamilyRow } from "#domain/register/family-row.ts";
import type { PersonRow } from "#domain/register/person-row.ts";
import { REGISTER_FORMATS, type RegisterSource } from "#domain/register/register-format.ts";
import type { VillageResolver } from "#domain/register/village-resolver.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { textOf } from "#domain/shared/row-reading.ts";
import type { LateNote, RowRemark, RowVerdict, SourceRow } from "../import/import-kind.ts";

/** A doubtful cell with what stood there, which is kept sealed. */
type Doubt = { field: string; code: string; raw: string };
export type Judged<Row> = { verdict: RowVerdict; row: Row | null; doubts: readonly Doubt[] };

/** What a release holds before rows are added to it; nothing for a new one. */
export type ReleaseContent = {
  hasFamily(familyId: string): boolean;
  hasPerson(person: Pick<PersonRow, "familyId" | "personId" | "name">): boolean;
};

type Basis = { source: RegisterSource; villages: VillageResolver; asOf: IsoDate; content: ReleaseContent };
type Bearer = { number: number; label: string; noted: boolean };

/**
 * Judges the rows of a register's pair, families first. Beside what a row itself says (domain/register/…-row): a family or
 * person stands once, members of a refused family wait with it, and one NIK on two people is noted on both.
 */
export function createRegisterReader({ source: register, villages, asOf, content }: Basis) {
  const { readKey, readFamily, readPerson } = REGISTER_FORMATS[register];
  const accepted = new Map<string, number>();
  const refused = new Map<string, number>();
  const people = new Map<string, number>();
  const bearers = new Map<string, Bearer>();
  const lateNotes: LateNote[] = [];

  return { family, person, lateNotes };

  function family(source: SourceRow): Judged<FamilyRow> {
    const reading = readFamily(source.cells, { villages, asOf });
    const label = textOf(source.cells.headName);
    if (!reading.ok) {
      const { familyId } = readKey(source.cells);
      if (familyId !== null && !refused.has(familyId)) refused.set(familyId, source.number);
      return refusal(label, reading.reasons);
    }
    const { familyId } = reading.row;
    const first = accepted.get(familyId);
    if (first !== undefined) return refusal(label, [at("familyId", "FAMILY_TWICE", { row: first })]);
    if (content.hasFamily(familyId)) return refusal(label, [at("familyId", "FAMILY_ALREADY_LOADED")]);
    accepted.set(familyId, source.number);
    return acceptance(label, reading.row, reading.notes);
  }

  function person(source: SourceRow): Judged<PersonRow> {
    const reading = readPerson(source.cells, { asOf });
    const label = textOf(source.cells.name);
    if (!reading.ok) return refusal(label, reading.reasons);
    const reason = findReason(source, reading.row);
    if (reason) return refusal(label, [reason]);
    const shared = noteSharedNik(source, reading.row);
    return acceptance(label, reading.row, shared ? [...reading.notes, shared] : reading.notes);
  }

  function findReason({ number }: SourceRow, row: PersonRow): RowRemark | null {
    const { familyId, personId } = row;
    const waits = refused.get(familyId);
    const isKnown = accepted.has(familyId) || content.hasFamily(familyId);
    if (!isKnown && waits !== undefined) return at("familyId", "FAMILY_REFUSED", { row: waits });
    if (!isKnown) return at("familyId", "FAMILY_UNKNOWN", { family: familyId });
    if (content.hasPerson(row)) return at("personId", "PERSON_ALREADY_LOADED");
    if (personId === null) return null;
    const key = `${familyId} ${personId}`;
    const first = people.get(key);
    if (first !== undefined) return at("personId", "PERSON_TWICE", { row: first });
    people.set(key, number);
    return null;
  }

  /** The first bearer of a NIK is noted once the second one comes by. */
  function noteSharedNik({ number }: SourceRow, { nik, name }: PersonRow): Doubt | null {
    if (!nik.isValid || nik.written === null) return null;
    const first = bearers.get(nik.written);
    if (!first) {
      bearers.set(detached(nik.written), { number, label: detached(name), noted: false });
      return null;
    }
    if (!first.noted) {
      const note = at("nik", "NIK_SHARED", { row: number });
      lateNotes.push({ role: "PERSON", number: first.number, label: first.label, note });
      first.noted = true;
    }
    return { ...at("nik", "NIK_SHARED", { row: first.number }), raw: "" };
  }
}

/** A copy of its own: a piece cut out of a file's text keeps the whole text in memory for as long as it is kept. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

function at(field: string, code: string, params?: RowRemark["params"]): RowRemark & { field: string } {
  return params ? { field, code, params } : { field, code };
}

function refusal(label: string, reasons: readonly RowRemark[]): Judged<never> {
  return { verdict: { accepted: false, label, reasons }, row: null, doubts: [] };
}

function acceptance<Row>(label: string, row: Row, notes: readonly (Doubt & RowRemark)[]): Judged<Row> {
  return { verdict: { accepted: true, label, notes }, row, doubts: notes };
}
