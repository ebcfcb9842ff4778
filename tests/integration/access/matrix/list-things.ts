import { takeProposal } from "#application/approval/take-proposal.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import type { Household } from "#domain/register/household.ts";
import { registerFamilies, rowFor } from "#tests/factories/families.ts";
import { granted } from "#tests/factories/granted.ts";
import {
  approve,
  decideAll,
  flagsOf,
  insertProgramme,
  listUnderReview,
  rescreen,
  submitList,
  versionOf,
} from "#tests/factories/lists.ts";
import { registerNamesakes } from "#tests/factories/namesakes.ts";
import { matchOf } from "#tests/factories/stored-match.ts";
import type { Owner, World } from "../world.ts";

/** A list of an owner with one row, whose family lies outside the programme's deciles: one flag stands on it. */
export type ListThing = {
  proposalId: string;
  version: number;
  candidateId: string;
  family: { householdId: string; personId: string };
};

type State = "DRAFT" | "SUBMITTED" | "UNDER_REVIEW" | "APPROVED";

const programmes = new WeakMap<World, Map<Owner, string>>();

/** The owner's programme: house repair for deciles 1 and 2. */
export async function programmeOf(world: World, owner: Owner): Promise<string> {
  const known = programmes.get(world) ?? new Map<Owner, string>();
  programmes.set(world, known);
  const id = known.get(owner) ?? (await insertProgramme(world.deskOf(owner), world.makerOf(owner), POOREST));
  known.set(owner, id);
  return id;
}

const POOREST = { criteria: { all: [{ field: "decile", op: "<=", value: 2 }] } };

/** A new list of the owner, brought to a state by the people whose task that is. */
export async function listOf(world: World, owner: Owner, state: State): Promise<ListThing> {
  const desk = world.deskOf(owner);
  const request = desk.as(world.makerOf(owner));
  const [family] = await registerFamilies(desk, { decile: 4 });
  if (!family) throw new Error("One family was asked for.");
  const programmeId = await programmeOf(world, owner);
  const { id: proposalId } = granted(await createProposal(request, { programmeId, title: "Rumah, tahap 1" }));
  const given = { proposalId, version: 1, rows: [rowFor(family)], source: "FORM" as const };
  const { added } = granted(await receiveRows(request, given));
  if (state !== "DRAFT") await hand(world, { owner, proposalId, state });
  return {
    proposalId,
    version: await versionOf(desk, proposalId),
    candidateId: added[0] ?? "",
    family: headOf(family),
  };
}

/** A row on a list under review of the owner, that may mean either of two people. */
export async function doubtedRowOf(world: World, owner: Owner): Promise<string> {
  const desk = world.deskOf(owner);
  const { row } = await registerNamesakes(desk, "ABDUL GANI");
  const programmeId = await programmeOf(world, owner);
  const list = await listUnderReview(desk, world.makerOf(owner), { programmeId, rows: [row] });
  return (await matchOf(desk, list)).id;
}

/** Submits the list, and takes it as far as is wanted. */
async function hand(
  world: World,
  { owner, proposalId, state }: { owner: Owner; proposalId: string; state: State },
): Promise<void> {
  const desk = world.deskOf(owner);
  const version = await versionOf(desk, proposalId);
  granted(await submitProposal(desk.as(world.makerOf(owner)), { proposalId, version }));
  if (state === "SUBMITTED") return;
  granted(await takeProposal(desk.as("planner"), { proposalId }));
  if (state === "UNDER_REVIEW") return;
  granted(await decideAll(desk, "planner", proposalId));
  granted(await approve(desk, owner === "baznas" ? "secondBaznas" : "secondPlanner", proposalId));
}

/** A flag that stands on a list, as the review's form names it. */
export async function flagToken(world: World, owner: Owner, { proposalId }: ListThing): Promise<string> {
  const [flag] = await flagsOf(world.deskOf(owner), proposalId);
  if (!flag) throw new Error("The list has no flag.");
  return [flag.id, flag.evidenceHash, flag.decisionId ?? ""].join("~");
}

/** Two lists of the owner, handed in, that name one family: their flags, as the form of the conflict names both sides. */
export async function conflictingSides(world: World, owner: Owner): Promise<string[]> {
  const desk = world.deskOf(owner);
  const [family] = await registerFamilies(desk, {});
  if (!family) throw new Error("One family was asked for.");
  const given = { programmeId: await programmeOf(world, owner), rows: [rowFor(family)] };
  const first = await submitList(desk, world.makerOf(owner), given);
  const second = await submitList(desk, world.makerOf(owner), given);
  await rescreen(desk, first);
  const tokens = [];
  for (const id of [first, second]) {
    const [flag] = await flagsOf(desk, id);
    tokens.push([id, flag?.id, flag?.evidenceHash, ""].join("~"));
  }
  return tokens;
}

/** Somebody in the register of the owner's regency. */
export async function somebody(world: World, owner: Owner): Promise<ListThing["family"]> {
  const [family] = await registerFamilies(world.deskOf(owner), {});
  if (!family) throw new Error("One family was asked for.");
  return headOf(family);
}

function headOf({ id, members: [head] }: Household): ListThing["family"] {
  return { householdId: id, personId: head?.id ?? "" };
}
