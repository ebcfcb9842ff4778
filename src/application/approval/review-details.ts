import type { PersonInRegister } from "#domain/matching/compare-fields.ts";
import { buildRegisterIndex } from "#domain/matching/register-index.ts";
import type { Candidate } from "#domain/proposal/candidate.ts";
import type { CandidateNote } from "#domain/proposal/candidate-note.ts";
import type { Household } from "#domain/register/household.ts";
import { maskNumber } from "#domain/register/mask.ts";
import { stripSeparators } from "#domain/register/nik.ts";
import type { Relation } from "#domain/register/person.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { findRowVillages } from "#infrastructure/db/load/find-row-villages.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import { loadRegisteredPeople } from "#infrastructure/db/load/load-registered-people.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { notesOf } from "../proposal/stored-candidate.ts";
import type { SuggestedHousehold } from "../proposal/suggested-household.ts";
import { loadRowReader } from "../screening/load-row-reader.ts";
import { toCandidate } from "../screening/to-candidate.ts";
import { type ComparedField, compareRow } from "./compare-row.ts";
import { findRowOptions } from "./find-row-options.ts";
import { type AidLine, readOtherAid } from "./read-other-aid.ts";
import { suggestNearest } from "./suggest-nearest.ts";

/** Everything the register knows about the row on the desk. For who may read the register, nobody else. */
export type ReviewDetails = {
  /** Whom the row means, once that is certain. */
  person: RegisteredOption | null;
  household: Household | null;
  /** Whom it may mean, for a person to pick from. */
  options: RegisteredOption[];
  aid: AidLine[];
  written: WrittenValues;
  notes: CandidateNote[];
  suggestions: SuggestedHousehold[];
};

/** The row as its owner wrote it, numbers masked. */
export type WrittenValues = Pick<Candidate, "nik" | "kk" | "birthDate" | "sex" | "village" | "district" | "address">;

/** A person of the register beside the row. */
export type RegisteredOption = {
  personId: string;
  name: string;
  relation: Relation | null;
  villageCode: string;
  decile: number | null;
  members: number;
  fields: ComparedField[];
};

const SUGGESTIONS = 3;

/** Null: no such row on this list. `suggest` asks for families that could take its place. */
export async function readReviewDetails(
  context: Context,
  { list, candidateId, suggest }: { list: LockedProposal; candidateId: string; suggest: boolean },
): Promise<ReviewDetails | null> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const stored = await tx.candidate.findUnique({ where: { regencyId_id: { regencyId, id: candidateId } } });
  if (stored?.proposalId !== list.id) return null;
  const options = await findRowOptions(context, stored);
  const wanted = [stored.householdId, ...options.map(({ householdId }) => householdId)];
  const households = await loadHouseholds(tx, { regencyId, ids: wanted.flatMap((id) => id ?? []) });
  const candidate = toCandidate(stored);
  const reader = await loadRowReader(context);
  const people = await loadPeople(context, households);
  const optionOf = (personId: string) => {
    const person = people.get(personId);
    const household = person && households.get(person.person.householdId);
    return person && household
      ? [toOption({ person, household, fields: compareRow(candidate, { person, reader }) })]
      : [];
  };
  const household = households.get(HouseholdId.parse(stored.householdId ?? "-")) ?? null;
  return {
    person: stored.personId === null ? null : (optionOf(stored.personId)[0] ?? null),
    household,
    options: options.flatMap(({ personId }) => optionOf(personId)),
    aid: household ? await readOtherAid(context, { household, exceptProposalId: list.id }) : [],
    written: writtenIn(candidate),
    notes: notesOf(stored),
    suggestions: suggest ? await suggestFor(context, { list, candidateId }) : [],
  };
}

function writtenIn(candidate: Candidate): WrittenValues {
  const { birthDate, sex, village, district, address } = candidate;
  const [nik, kk] = [candidate.nik, candidate.kk].map((number) => number && maskNumber(stripSeparators(number)));
  return { nik: nik ?? null, kk: kk ?? null, birthDate, sex, village, district, address };
}

/** Everybody of these households, so that a family card counts whoever's line it stands on. */
async function loadPeople(
  { actor, tx }: Context,
  households: ReadonlyMap<HouseholdId, Household>,
): Promise<ReadonlyMap<string, PersonInRegister>> {
  const personIds = [...households.values()].flatMap(({ members }) => members.map(({ id }) => id));
  const people = await loadRegisteredPeople(tx, { regencyId: actor.regencyId, keys: [], personIds });
  const inRegister = [...buildRegisterIndex(people).byHousehold.values()].flat();
  return new Map(inRegister.map((one) => [String(one.person.personId), one]));
}

function toOption({
  person: { person },
  household,
  fields,
}: {
  person: PersonInRegister;
  household: Household;
  fields: ComparedField[];
}): RegisteredOption {
  const member = household.members.find(({ id }) => id === person.personId);
  return {
    personId: person.personId,
    name: person.name,
    relation: member?.relation ?? null,
    villageCode: household.villageCode,
    decile: household.decile,
    members: household.members.length,
    fields,
  };
}

async function suggestFor(
  context: Context,
  { list, candidateId }: { list: LockedProposal; candidateId: string },
): Promise<SuggestedHousehold[]> {
  const { actor, tx } = context;
  const villages = await findRowVillages(tx, { regencyId: actor.regencyId, candidateIds: [candidateId] });
  const villageCode = RegionCode.nullable().parse(villages.get(candidateId) ?? null);
  return suggestNearest(context, { list, villageCode, limit: SUGGESTIONS });
}
