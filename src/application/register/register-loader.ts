import type { FamilyRow } from "#domain/register/family-row.ts";
import { nameKey } from "#domain/register/name.ts";
import type { PersonRow } from "#domain/register/person-row.ts";
import type { RegisterSource } from "#domain/register/register-format.ts";
import { indexNumber } from "#infrastructure/crypto/identity-number.ts";
import {
  HOUSEHOLD,
  HOUSEHOLD_RECORD,
  householdLine,
  householdRecordLine,
  PERSON,
  PERSON_RECORD,
  personLine,
  personRecordLine,
  type RecordPlace,
} from "#infrastructure/db/save/register-lines.ts";
import type { Author, BulkContext } from "../context.ts";
import type { FamilyDirectory } from "./family-directory.ts";
import type { ArrivingPerson, createPersonLinker } from "./person-linker.ts";

/** A row that was accepted, with what is doubtful in it. */
export type Accepted<Row> = {
  row: Row;
  number: number;
  doubts: readonly { field: string; code: string; raw: string }[];
};

type Basis = {
  releaseId: string;
  importId: string;
  source: RegisterSource;
  families: FamilyDirectory;
  linker: ReturnType<typeof createPersonLinker>;
};

type Batch = readonly (readonly [target: { table: string; columns: readonly string[] }, lines: string])[];

/**
 * Writes accepted rows into a release. Identities are settled here, a batch at a time, so that records go straight into their
 * tables by COPY; while the database takes in one batch, the next is read and judged.
 */
export function createRegisterLoader(context: BulkContext<Author>, basis: Basis) {
  const { releaseId, importId, source, families, linker } = basis;
  const figures = { householdsNew: 0, householdsKnown: 0 };
  let sending: Promise<void> = Promise.resolve();
  return { addFamilies, addPeople, finish, figures };

  async function addFamilies(rows: readonly Accepted<FamilyRow>[]): Promise<void> {
    let households = "";
    let records = "";
    for (const { row, number, doubts } of rows) {
      const place = placeOf(number);
      const { id, isNew } = families.take(row.familyId);
      if (isNew) {
        households += householdLine(place, { id, familyId: row.familyId });
        figures.householdsNew++;
      } else figures.householdsKnown++;
      records += householdRecordLine(place, { id, row, doubts });
    }
    await send([
      [HOUSEHOLD, households],
      [HOUSEHOLD_RECORD, records],
    ]);
  }

  async function addPeople(rows: readonly Accepted<PersonRow>[]): Promise<void> {
    const arriving = rows.map(({ row }) => arrivingOf(row, families));
    const linked = await linker.link(arriving);
    let people = "";
    let records = "";
    for (const [i, { row, number, doubts }] of rows.entries()) {
      const person = arriving[i];
      const link = linked[i];
      if (!person || !link) throw new Error("A linker owes one identity a person.");
      const place = placeOf(number);
      if (link.isNew) people += personLine(place, { id: link.personId });
      const { householdId, nameKey: key, index: nikIndex } = person;
      records += personRecordLine(place, { id: link.personId, householdId, row, nameKey: key, nikIndex, doubts });
    }
    await send([
      [PERSON, people],
      [PERSON_RECORD, records],
    ]);
  }

  async function finish(): Promise<void> {
    await sending;
  }

  function placeOf(sourceRow: number): RecordPlace {
    return { regencyId: context.actor.regencyId, releaseId, source, importId, sourceRow };
  }

  /** Waits for the batch before, not for this one. */
  async function send(batch: Batch): Promise<void> {
    await sending;
    sending = sendAll(batch);
    // It is awaited with the next batch; until then a failure is not to end the process.
    sending.catch(() => undefined);
  }

  async function sendAll(batch: Batch): Promise<void> {
    for (const [target, lines] of batch) await context.copy(target, lines);
  }
}

function arrivingOf(
  { name, birthDate, nik, familyId }: PersonRow,
  families: FamilyDirectory,
): ArrivingPerson & { index: Uint8Array | null } {
  const householdId = families.find(familyId);
  if (householdId === undefined) throw new Error("A person was accepted whose family was not.");
  const index = nik.isValid && nik.written !== null ? indexNumber("nik", nik.written) : null;
  const nikIndex = index && Buffer.from(index).toString("hex");
  return { name, nameKey: nameKey(name), birthDate, householdId, index, nikIndex };
}
