import type { ListedRecipient } from "#domain/assistance/find-on-list.ts";
import { usableNik } from "#domain/matching/usable-number.ts";
import type { Sex } from "#domain/register/person.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { loadRecipientRecords, type RecipientRecord } from "#infrastructure/db/load/load-recipients.ts";
import type { Author, Context } from "../context.ts";

/**
 * A recipient of an approved list, as a decree names them: by the register where a person is certain, else as the owner wrote.
 * `nik` is the whole number, for comparing on the server and for the annex; it is shown to nobody as it is.
 */
export type Recipient = ListedRecipient & {
  assistanceId: string;
  row: number;
  state: RecipientRecord["state"];
  committed: bigint;
  delivered: bigint;
  cancelledReason: string | null;
  person: RecipientRecord["person"];
  household: RecipientRecord["household"];
  name: string;
  nik: string | null;
  birthDate: IsoDate | null;
  sex: Sex | null;
  address: string | null;
  village: string | null;
  district: string | null;
};

/** The recipients of a list, in row order. One query. */
export async function listRecipients(
  { actor, tx }: Context<Author>,
  { proposalId }: { proposalId: string },
): Promise<Recipient[]> {
  return (await loadRecipientRecords(tx, { regencyId: actor.regencyId, proposalId })).map(toRecipient);
}

function toRecipient(record: RecipientRecord): Recipient {
  const { assistanceId, candidateId, row, state, amount, delivered, cancelledReason, person, household } = record;
  const written = openUsable(record.writtenNik);
  const registered = openUsable(record.registeredNik);
  const birthDate = record.registeredBirthDate ?? record.writtenBirthDate;
  return {
    assistanceId,
    rowId: candidateId,
    row,
    state,
    committed: amount,
    delivered,
    cancelledReason,
    person,
    household,
    name: record.registeredName ?? record.writtenName,
    nik: registered ?? written,
    birthDate: birthDate && toDay(birthDate),
    sex: record.registeredSex ?? record.writtenSex,
    address: record.homeAddress ?? record.writtenAddress,
    village: record.homeVillage ?? record.writtenVillage,
    district: record.homeDistrict ?? record.writtenDistrict,
    names: [record.writtenName, ...(record.registeredName === null ? [] : [record.registeredName])],
    niks: [written, registered].flatMap((nik) => nik ?? []),
  };
}

function openUsable(sealed: Uint8Array | null): string | null {
  return sealed && (usableNik(openNumber("nik", sealed))?.digits ?? null);
}
