import type { Candidate } from "../proposal/candidate.ts";
import { normaliseName } from "../register/name.ts";
import type { CandidateId } from "../shared/id.ts";
import { type BlockingKeys, blockingKeysOf } from "./blocking-keys.ts";
import { compareFields, toFieldAgreements } from "./compare-fields.ts";
import { decideMatch } from "./decide-match.ts";
import type { FieldAgreement, Match } from "./match.ts";
import { peopleReachedBy, type RegisterIndex } from "./register-index.ts";
import type { RegisteredPerson } from "./registered-person.ts";
import { identityOf, type RowIdentity, type RowReader } from "./row-identity.ts";

/**
 * Says of each row which registered person it means. Rows do not influence one another, nor does the order of the register.
 *
 * The register may be larger than memory: the result is the same whether `register` was built from everybody or only from
 * 1. the people who share a key of `blockingKeys` with one of the rows (NIK, family card, name key, birth date with village), and
 * 2. everybody in the households of those found by NIK or family card,
 * so a caller with a database collects the keys of the whole list and loads both in a constant number of queries.
 * People of superseded releases belong to it with `inActiveRelease: false`.
 *
 * Certain needs the name and either the exact valid NIK or two of: NIK up to a slip, family card, birth date, village. Example:
 * Syamsudin, 12-03-1975, Sutera and one SAMSUDIN born that day in Sutera → CERTAIN; without the date → UNCERTAIN.
 * Source: design rulings, Identity.
 */
export function matchCandidates({
  candidates,
  register,
  reader,
}: {
  candidates: Iterable<Candidate>;
  register: RegisterIndex;
  reader: RowReader;
}): Map<CandidateId, Match> {
  return new Map([...candidates].map((candidate) => [candidate.id, matchRow(identityOf(candidate, reader), register)]));
}

/** The keys by which a row reaches the people it may mean; `null` where the row does not give one. */
export function blockingKeys(candidate: Candidate, reader: RowReader): BlockingKeys {
  return blockingKeysOf(identityOf(candidate, reader));
}

/**
 * How a row agrees with one person, field by field: what stands beside an option a person may pick. `household` are the people
 * of the person's household, whose family card counts.
 */
export function agreementsWith({
  candidate,
  person,
  household,
  reader,
}: {
  candidate: Candidate;
  person: RegisteredPerson;
  household: readonly RegisteredPerson[];
  reader: RowReader;
}): FieldAgreement[] {
  const householdKks = new Set([person, ...household].flatMap(({ kkKey }) => kkKey ?? []));
  const row = identityOf(candidate, reader);
  return toFieldAgreements(compareFields(row, { person, name: normaliseName(person.name), householdKks }));
}

function matchRow(row: RowIdentity, register: RegisterIndex): Match {
  return decideMatch(
    peopleReachedBy(row, register).map((one) => ({ person: one.person, agreements: compareFields(row, one) })),
  );
}
