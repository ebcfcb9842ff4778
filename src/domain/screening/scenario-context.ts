import type { Assistance } from "../assistance/assistance.ts";
import { BENEFIT_TERMS } from "../programme/benefit-terms.ts";
import { Programme } from "../programme/programme.ts";
import { AssistanceId, HouseholdId, PersonId } from "../shared/id.ts";
import { rupiah, sum } from "../shared/money.ts";
import type { FundState, MatchedCandidate, ScreeningContext } from "./context.ts";
import { DEFAULT_POLICY } from "./default-policy.ts";
import { mergePolicy } from "./policy.ts";
import type { Scenario } from "./scenario-file.ts";
import { countByDecile, householdsNamedBy, waitingHouseholds } from "./waiting-household.ts";

/** What the rules may look at, built from a scenario as the application builds it from the database. */
export function contextOf(scenario: Scenario, candidates: readonly MatchedCandidate[]): ScreeningContext {
  const { today, release } = scenario;
  const policy = mergePolicy(DEFAULT_POLICY, scenario.policy);
  const programmes = new Map(scenario.programmes.map((written) => [written.code, programmeOf(written)]));
  const programme = getProgramme(programmes, scenario.proposal.programme);
  const assistance = scenario.assistance.map((written, at) => assistanceOf({ written, at, programmes }));
  const verifications = scenario.verifications.map((visit) => ({
    ...visit,
    householdId: HouseholdId.parse(visit.household),
    note: null,
  }));
  const given = assistance.filter(isGivenBy(programme));
  const about = { today, policy, release, programme, proposalId: null, assistance, verifications };
  return {
    ...about,
    households: new Map(scenario.households.map((household) => [household.id, household])),
    programmeUse: { count: given.length, amount: sum(given.map(({ amount }) => amount)) },
    fund: fundOf({ scenario, programme, assistance }),
    waiting: countByDecile(waitingHouseholds(scenario.households, about), householdsNamedBy(candidates)),
  };
}

function programmeOf(written: Scenario["programmes"][number]): Programme {
  const { key } = BENEFIT_TERMS[written.benefit];
  return Programme.parse({ ...written, id: written.code, unit: written.unit ?? key ?? "HOUSEHOLD" });
}

/** Aid without a period or an amount takes its programme's; still none is 0. Source: design rulings, "Time and money". */
function assistanceOf({
  written,
  at,
  programmes,
}: {
  written: Scenario["assistance"][number];
  at: number;
  programmes: ReadonlyMap<string, Programme>;
}): Assistance {
  const programme = getProgramme(programmes, written.programme);
  return {
    id: AssistanceId.parse(`assistance ${at + 1}`),
    programmeId: programme.id,
    programmeCode: programme.code,
    owner: programme.owner,
    benefit: programme.benefit,
    fund: programme.fund,
    householdId: HouseholdId.parse(written.household),
    personId: written.person === null ? null : PersonId.parse(written.person),
    state: written.state,
    period: written.period ?? programme.period,
    amount: written.amount ?? programme.amount ?? rupiah(0),
    proposalId: null,
    row: null,
  };
}

/** COMMITTED is approved and not yet paid; what was delivered has left the balance already. */
function fundOf({
  scenario,
  programme,
  assistance,
}: {
  scenario: Scenario;
  programme: Programme;
  assistance: readonly Assistance[];
}): FundState | null {
  const written = scenario.funds.find(({ fund }) => fund === programme.fund);
  if (!written) return null;
  const unpaid = assistance.filter(({ fund, state }) => fund === programme.fund && state === "COMMITTED");
  return { ...written, committed: sum(unpaid.map(({ amount }) => amount)), area: [] };
}

function isGivenBy({ id }: Programme) {
  return ({ programmeId, state }: Assistance) => programmeId === id && (state === "COMMITTED" || state === "DELIVERED");
}

/** `danglingNames` has made sure that there is one. */
function getProgramme(programmes: ReadonlyMap<string, Programme>, code: string): Programme {
  const programme = programmes.get(code);
  if (!programme) throw new Error(`The scenario has no programme ${code}`);
  return programme;
}
