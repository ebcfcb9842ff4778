import type { RegisterLine } from "#domain/matching/index/register-line.ts";
import { Match, type MatchOption } from "#domain/matching/match.ts";
import type { Candidate } from "#domain/proposal/candidate.ts";
import type { CandidateNote } from "#domain/proposal/candidate-note.ts";
import type { Household } from "#domain/register/household.ts";
import type { Relation } from "#domain/register/person.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { findRowVillages } from "#infrastructure/db/load/find-row-villages.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import { loadRegisterLinesOf } from "#infrastructure/db/load/load-register-lines.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { MODEL } from "#infrastructure/matching/match-registers.ts";
import type { Context } from "../context.ts";
import { notesOf } from "../proposal/stored-candidate.ts";
import type { RankedHousehold } from "../proposal/suggested-household.ts";
import { toCandidate } from "../screening/to-candidate.ts";
import { type ComparedField, compareRow } from "./compare-row.ts";
import { findRowOptions } from "./find-row-options.ts";
import { type AidLine, readOtherAid } from "./read-other-aid.ts";
import { suggestNearest } from "./suggest-nearest.ts";
import { type WrittenValues, writtenValues } from "./written-values.ts";

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
  suggestions: RankedHousehold[];
};

/** A person of the register beside the row. */
export type RegisteredOption = {
  personId: string;
  name: string;
  relation: Relation | null;
  villageCode: string;
  decile: number | null;
  members: number;
  /** How likely it is this person, 0 to 1; the bits at which the count of evidence starts, and those from which it is certain by itself. */
  probability: number;
  start: number;
  line: number;
  fields: ComparedField[];
};

const SUGGESTIONS = 3;

const { certain } = MODEL.bands;
const CERTAIN_BITS = Math.log2(certain / (1 - certain));

/** Null: no such row on this list. `suggest` asks for families that could take its place. */
export async function readReviewDetails(
  context: Context,
  { list, candidateId, suggest }: { list: LockedProposal; candidateId: string; suggest: boolean },
): Promise<ReviewDetails | null> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const stored = await tx.candidate.findUnique({ where: { regencyId_id: { regencyId, id: candidateId } } });
  if (stored?.proposalId !== list.id) return null;
  const [options = []] = await findRowOptions(context, [stored]);
  const meant = meantBy(stored.match);
  const wanted = [stored.householdId, ...options.map(({ householdId }) => householdId)];
  const households = await loadHouseholds(tx, { regencyId, ids: wanted.flatMap((id) => id ?? []) });
  const candidate = toCandidate(stored);
  const personIds = [...options, ...meant].map(({ personId }) => personId);
  const people = await loadRegisterLinesOf(tx, { regencyId, personIds });
  const byId = new Map(people.map((person) => [person.personId, person]));
  const optionOf = (option: MatchOption) => {
    const person = byId.get(option.personId);
    const household = person && households.get(HouseholdId.parse(person.householdId));
    return person && household ? [toOption({ candidate, option, person, household })] : [];
  };
  const household = households.get(HouseholdId.parse(stored.householdId ?? "-")) ?? null;
  return {
    person: meant.flatMap(optionOf)[0] ?? null,
    household,
    options: options.flatMap(optionOf),
    aid: household ? await readOtherAid(context, { household, exceptProposalId: list.id }) : [],
    written: writtenValues(candidate),
    notes: notesOf(stored),
    suggestions: suggest ? await suggestFor(context, { list, candidateId }) : [],
  };
}

/** Whom a row surely means. */
function meantBy(stored: unknown): MatchOption[] {
  const { data: match } = Match.safeParse(stored);
  return match?.kind === "CERTAIN" ? [match] : [];
}

function toOption({
  candidate,
  option: { probability, start, evidence },
  person,
  household,
}: {
  candidate: Candidate;
  option: MatchOption;
  person: RegisterLine;
  household: Household;
}): RegisteredOption {
  const member = household.members.find(({ id }) => id === person.personId);
  return {
    personId: person.personId,
    name: person.name,
    relation: member?.relation ?? null,
    villageCode: household.villageCode,
    decile: household.decile,
    members: household.members.length,
    probability,
    start,
    line: CERTAIN_BITS,
    fields: compareRow(candidate, { person, evidence }),
  };
}

async function suggestFor(
  context: Context,
  { list, candidateId }: { list: LockedProposal; candidateId: string },
): Promise<RankedHousehold[]> {
  const { actor, tx } = context;
  const villages = await findRowVillages(tx, { regencyId: actor.regencyId, candidateIds: [candidateId] });
  const villageCode = RegionCode.nullable().parse(villages.get(candidateId) ?? null);
  return suggestNearest(context, { list, villageCode, limit: SUGGESTIONS });
}
