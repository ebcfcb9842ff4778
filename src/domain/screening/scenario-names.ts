/** The parts of a scenario that name one another. */
type Names = {
  households: readonly { id: string; members: readonly { id: string }[] }[];
  programmes: readonly { code: string }[];
  assistance: readonly { programme: string; household: string; person: string | null }[];
  verifications: readonly { household: string }[];
  funds: readonly { fund: string }[];
  proposal: { programme: string; candidates: readonly { row: number }[] };
  expect: Readonly<Record<string, unknown>>;
};

type NameProblem = { path: (string | number)[]; message: string };

/** Where a scenario names what it does not describe, or one thing twice. Example: aid of programme "RTLH" and no such programme. */
export function danglingNames(scenario: Names): NameProblem[] {
  const { households, programmes, assistance, verifications, funds, proposal } = scenario;
  const householdIds = new Set(households.map(({ id }) => id));
  const personIds = new Set(households.flatMap(({ members }) => members.map(({ id }) => id)));
  const codes = new Set(programmes.map(({ code }) => code));
  const rows = new Set(proposal.candidates.map(({ row }) => String(row)));
  return [
    ...twice(households.map(({ id }, at) => ({ name: id, path: ["households", at, "id"] }))),
    ...twice(
      households.flatMap(({ members }, at) =>
        members.map(({ id }, member) => ({ name: id, path: ["households", at, "members", member, "id"] })),
      ),
    ),
    ...twice(programmes.map(({ code }, at) => ({ name: code, path: ["programmes", at, "code"] }))),
    ...twice(funds.map(({ fund }, at) => ({ name: fund, path: ["funds", at, "fund"] }))),
    ...twice(
      proposal.candidates.map(({ row }, at) => ({ name: String(row), path: ["proposal", "candidates", at, "row"] })),
    ),
    ...assistance.flatMap(({ programme, household, person }, at) => [
      ...unless(codes.has(programme), ["assistance", at, "programme"], `no programme has the code "${programme}"`),
      ...unless(householdIds.has(household), ["assistance", at, "household"], `no household has the id "${household}"`),
      ...unless(
        person === null || personIds.has(person),
        ["assistance", at, "person"],
        `no member of a household has the id "${person}"`,
      ),
    ]),
    ...verifications.flatMap(({ household }, at) =>
      unless(householdIds.has(household), ["verifications", at, "household"], `no household has the id "${household}"`),
    ),
    ...unless(
      codes.has(proposal.programme),
      ["proposal", "programme"],
      `no programme has the code "${proposal.programme}"`,
    ),
    ...Object.keys(scenario.expect).flatMap((row) =>
      unless(row === "list" || rows.has(row), ["expect", row], `the list has no row ${row}`),
    ),
  ];
}

function unless(holds: boolean, path: NameProblem["path"], message: string): NameProblem[] {
  return holds ? [] : [{ path, message }];
}

function twice(named: readonly { name: string; path: NameProblem["path"] }[]): NameProblem[] {
  const seen = new Set<string>();
  return named.flatMap(({ name, path }) => {
    if (seen.has(name)) return [{ path, message: `"${name}" stands here a second time` }];
    seen.add(name);
    return [];
  });
}
