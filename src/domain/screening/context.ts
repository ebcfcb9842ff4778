import type { Assistance } from "../assistance/assistance.ts";
import type { Verification } from "../assistance/verification.ts";
import type { Match } from "../matching/match.ts";
import type { Need } from "../programme/benefit.ts";
import type { Programme } from "../programme/programme.ts";
import type { Candidate } from "../proposal/candidate.ts";
import type { Household } from "../register/household.ts";
import type { Person } from "../register/person.ts";
import type { Release } from "../register/release.ts";
import type { IsoDate } from "../shared/date.ts";
import type { HouseholdId, PersonId, ProposalId } from "../shared/id.ts";
import type { Rupiah } from "../shared/money.ts";
import type { RegionCode } from "../shared/region-code.ts";
import type { Fund } from "../zakat/fund.ts";
import type { Policy } from "./policy.ts";
import type { WaitingCount } from "./waiting-household.ts";

/** A row of the list with what it was found to mean. Removed rows are not passed. */
export type MatchedCandidate = { candidate: Candidate; match: Match };

/** Everything the rules may look at, loaded for a whole list at once in a constant number of queries. */
export type ScreeningContext = {
  today: IsoDate;
  policy: Policy;
  release: Release;
  programme: Programme;
  /** The list being screened, so that its own rows and commitments are no overlap of itself; `null` outside a database. */
  proposalId: ProposalId | null;
  /** Every household that a match of the list names, its options included. */
  households: ReadonlyMap<HouseholdId, Household>;
  /** People a match names whom their household, as the active release has it, no longer counts among its members. */
  formerMembers?: ReadonlyMap<PersonId, Person>;
  /** All aid, of any funder and state, to those households **or to a matched person** (a person's aid follows a move). */
  assistance: readonly Assistance[];
  /** Visits to those households, in the order they were recorded. */
  verifications: readonly Verification[];
  /** The programme's own COMMITTED and DELIVERED aid, other lists included, this list excluded. */
  programmeUse: { count: number; amount: Rupiah };
  /** The fund that pays, where its books are kept here; `null` is not checked. */
  fund: FundState | null;
  /** How many households off this list wait for the programme, see `waitingHouseholds`; `null` where nobody counted. */
  waiting: WaitingCount | null;
  /**
   * How many rows stand on the list beside the candidates, where only a part of it is screened. The rules that compare rows ask only about
   * those of the same person or household (see `isAkin`): a part in which nobody's kin is left out raises the flags it has on the whole.
   */
  rowsBeside?: number;
};

/**
 * A fund on the day of screening. `committed` is approved and not yet paid, on any programme of this fund. `purpose` and
 * `area` are what the giver of tied infak bound it to; an empty area is everywhere.
 */
export type FundState = {
  fund: Fund;
  balance: Rupiah;
  committed: Rupiah;
  purpose: Need | null;
  area: readonly RegionCode[];
};
