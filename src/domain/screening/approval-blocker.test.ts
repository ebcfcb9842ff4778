import { describe, expect, it } from "vitest";
import { deliveredHouseRepair } from "#tests/factories/assistance.ts";
import { certainRow } from "#tests/factories/candidate.ts";
import { kept, removed, verificationAsked, verified } from "#tests/factories/decision.ts";
import { poorHousehold } from "#tests/factories/household.ts";
import { fisherman, wife } from "#tests/factories/person.ts";
import { houseRepair, scholarship } from "#tests/factories/programme.ts";
import { screenGiven } from "#tests/factories/screening.ts";
import { UserId } from "../shared/id.ts";
import { approvalBlockers, keptFlags, waitingRows } from "./approval-blocker.ts";
import type { Decision } from "./decision.ts";
import type { Flag } from "./flag.ts";
import { judgeFlags, openFlags } from "./flag-status.ts";

/** Row 1: a house already repaired (block). Row 2: nobody padan with Dukcapil (review). Row 2 also: stale (info). */
const [overlap, dukcapil] = twoFlags();

function twoFlags(): [Flag, Flag] {
  const members = [fisherman(), wife({ dukcapilMatched: false })];
  const given = {
    programme: scholarship(),
    households: [poorHousehold({ members })],
    rows: [certainRow(1), certainRow(2, { person: "P2" })],
    assistance: [deliveredHouseRepair({ benefit: "SCHOLARSHIP" as const, period: { from: "2026-07-01", to: null } })],
  };
  const [one, two] = screenGiven(given);
  if (!one || !two) throw new Error("two flags wanted");
  return [one, two];
}

const info: Flag = { ...dukcapil, code: "TARGET_STALE", severity: "info" };
const onList = screenGiven({ programme: houseRepair({ quota: 0 }) });

function blockers(flags: Flag[], decisions: Decision[], actor = "planner-2", withoutWaiting = false) {
  const [actorId, ...proposers] = [actor, "manager", "replacer"].map((user) => UserId.parse(user));
  if (!actorId) throw new Error("an actor wanted");
  return approvalBlockers({ flags, decisions, actorId, proposers, withoutWaiting });
}

describe("approvalBlockers", () => {
  const cases: [name: string, blockers: ReturnType<typeof blockers>, expected: unknown[]][] = [
    ["nothing stands in the way", blockers([], []), []],
    ["an info owes nothing", blockers([info], []), []],
    ["an undecided flag", blockers([overlap], []), [{ code: "FLAGS_OPEN", flags: [overlap] }]],
    ["a review counts like a block", blockers([dukcapil], []), [{ code: "FLAGS_OPEN", flags: [dukcapil] }]],
    ["kept by somebody else", blockers([overlap], [kept(overlap)]), []],
    [
      "kept by the one who approves",
      blockers([overlap], [kept(overlap, { by: "planner-2" })]),
      [{ code: "KEEPER_APPROVAL", flags: [overlap] }],
    ],
    ["the proposer", blockers([], [], "manager"), [{ code: "SELF_APPROVAL" }]],
    [
      "the proposer of a list with an open flag",
      blockers([overlap], [], "manager"),
      [{ code: "SELF_APPROVAL" }, { code: "FLAGS_OPEN", flags: [overlap] }],
    ],
    [
      "kept on facts that have changed since",
      blockers([overlap], [kept(overlap, { evidenceHash: "other" })]),
      [{ code: "FLAGS_OPEN", flags: [overlap] }],
    ],
    [
      "a removed row settles all its flags",
      blockers([overlap, { ...overlap, code: "TARGET_DECILE" }], [removed(overlap)]),
      [],
    ],
    [
      "and no other row's",
      blockers([overlap, dukcapil], [removed(overlap)]),
      [{ code: "FLAGS_OPEN", flags: [dukcapil] }],
    ],
    [
      "a decision on another subject",
      blockers([overlap], [kept({ ...overlap, subject: "A9" })]),
      [{ code: "FLAGS_OPEN", flags: [overlap] }],
    ],
    [
      "a row that waits for its visit",
      blockers([overlap], [verificationAsked(overlap)]),
      [{ code: "ROWS_WAITING", candidateIds: ["C1"] }],
    ],
    ["without the waiting rows", blockers([overlap], [verificationAsked(overlap)], "planner-2", true), []],
    [
      "without them, the others still count",
      blockers([overlap, dukcapil], [verificationAsked(overlap)], "planner-2", true),
      [{ code: "FLAGS_OPEN", flags: [dukcapil] }],
    ],
    [
      "an open flag on a row that leaves anyway",
      blockers([overlap, { ...overlap, subject: "A9" }], [verificationAsked(overlap)], "planner-2", true),
      [],
    ],
    ["the visit's result is in", blockers([overlap], [verified(overlap)]), []],
    [
      "an info may wait for a visit too",
      blockers([info], [verificationAsked(info)]),
      [{ code: "ROWS_WAITING", candidateIds: ["C2"] }],
    ],
    ["the list itself exceeds its quota", blockers(onList, []), [{ code: "LIST_BLOCKED", codes: ["PROGRAMME_QUOTA"] }]],
    [
      "and nobody decides that away",
      blockers(
        onList,
        onList.map((flag) => removed(flag)),
      ),
      [{ code: "LIST_BLOCKED", codes: ["PROGRAMME_QUOTA"] }],
    ],
  ];
  it.each(cases)("%s", (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("flags and their decisions", () => {
  it("tells open, reopened, waiting, decided and shown apart", () => {
    const statusOf = (flag: Flag, decisions: Decision[]) => judgeFlags([flag], decisions)[0]?.status;
    expect(statusOf(overlap, [])).toBe("OPEN");
    expect(statusOf(overlap, [kept(overlap, { evidenceHash: "other" })])).toBe("REOPENED");
    expect(statusOf(overlap, [verificationAsked(overlap)])).toBe("WAITING");
    expect(statusOf(overlap, [verified(overlap)])).toBe("DECIDED");
    expect(statusOf(info, [])).toBe("SHOWN");
    expect(statusOf(info, [verified(info)])).toBe("SHOWN");
  });

  it("lists what holds the list up", () => {
    const open = openFlags([overlap, dukcapil, info], [verificationAsked(dukcapil)]);
    expect(open.map(({ flag, status }) => [flag.code, status])).toEqual([
      ["OVERLAP_COMMITTED", "OPEN"],
      ["TARGET_DUKCAPIL", "WAITING"],
    ]);
  });

  it("names the kept flags an approver signs for, and the rows of a follow-up list", () => {
    const decisions = [kept(overlap), verificationAsked(dukcapil)];
    expect(keptFlags({ flags: [overlap, dukcapil], decisions }).map(({ decision }) => decision?.reason)).toEqual([
      "Rumahnya roboh bulan lalu",
    ]);
    expect(waitingRows({ flags: [overlap, dukcapil], decisions })).toEqual(["C2"]);
  });
});
