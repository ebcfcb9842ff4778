import { type ApproveInput, approveProposal } from "#application/approval/approve-proposal.ts";
import { type DecideInput, decideFlags } from "#application/approval/decide-flags.ts";
import { takeProposal } from "#application/approval/take-proposal.ts";
import { type Request, transactAsSystem } from "#application/context.ts";
import { registerProgramme } from "#application/programme/register-programme.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import type { NewRow } from "#application/proposal/write-rows.ts";
import { rescreenProposal } from "#application/screening/rescreen-proposal.ts";
import type { ProgrammeDraft } from "#domain/programme/programme-draft.ts";
import type { FlagCode } from "#domain/screening/flag-code.ts";
import { isoDate } from "#domain/shared/date.ts";
import type { Desk, DeskUser } from "./desk.ts";
import { granted } from "./granted.ts";
import { houseRepair } from "./programme-drafts.ts";

type Programme = Partial<Record<keyof ProgrammeDraft, unknown>>;

/** A programme of the user's organisation: house repair for everybody in 2027, unless told otherwise. */
export async function insertProgramme(desk: Desk, by: DeskUser, changes: Programme = {}): Promise<string> {
  const request = desk.as(by);
  const draft = houseRepair(request.actor.organisationId, {
    code: `${request.actor.organisationCode}-RUMAH`,
    criteria: { all: [] },
    quota: null,
    budget: null,
    ...changes,
  });
  return granted(await registerProgramme(request, draft)).id;
}

/** A list of one of the user's programmes with these rows, handed in. */
export async function submitList(
  desk: Desk,
  by: DeskUser,
  { programmeId, rows, title = "Daftar rumah" }: { programmeId: string; rows: readonly NewRow[]; title?: string },
): Promise<string> {
  const request = desk.as(by);
  const { id } = granted(await createProposal(request, { programmeId, title }));
  const { version } = granted(await receiveRows(request, { proposalId: id, version: 1, rows, source: "FORM" }));
  granted(await submitProposal(request, { proposalId: id, version }));
  return id;
}

/** The same, and a planner has begun to review it. */
export async function listUnderReview(
  desk: Desk,
  by: DeskUser,
  given: { programmeId: string; rows: readonly NewRow[]; title?: string },
): Promise<string> {
  const id = await submitList(desk, by, given);
  granted(await takeProposal(desk.as("planner"), { proposalId: id }));
  return id;
}

export type ShownFlag = {
  id: string;
  row: number | null;
  code: FlagCode;
  severity: string;
  subject: string;
  evidence: { other?: Record<string, unknown> } & Record<string, unknown>;
  evidenceHash: string;
  decisionId: string | null;
};

/** The flags that stand on a list, as the database has them, in row order. */
export async function flagsOf(desk: Desk, proposalId: string): Promise<ShownFlag[]> {
  const { rows } = await desk.owner.query<ShownFlag>(
    `SELECT f.id, c.row, f.code, f.severity, f.subject, f.evidence, f.evidence_hash AS "evidenceHash", d.id AS "decisionId"
     FROM flag f
     LEFT JOIN candidate c ON c.id = f.candidate_id
     LEFT JOIN decision d ON d.flag_id = f.id AND d.undone_at IS NULL
     WHERE f.proposal_id = $1 AND f.cleared_at IS NULL ORDER BY c.row, f.code, f.subject`,
    [proposalId],
  );
  return rows;
}

/** What has to be decided, as `1 OVERLAP_COMMITTED`, `2 TARGET_DECILE`; what is only shown is left out. */
export async function codesOf(desk: Desk, proposalId: string): Promise<string[]> {
  return (await owedFlagsOf(desk, proposalId)).map(({ row, code }) => `${row ?? "list"} ${code}`);
}

export async function owedFlagsOf(desk: Desk, proposalId: string): Promise<ShownFlag[]> {
  return (await flagsOf(desk, proposalId)).filter(({ severity }) => severity !== "info");
}

type Choice = Partial<Omit<DecideInput, "flags" | "proposalId">> & { code?: FlagCode };

/** Decides all flags on rows of a list, or those of one code, as one step. */
export async function decideAll(desk: Desk, by: DeskUser, proposalId: string, { code, ...input }: Choice = {}) {
  const owed = await owedFlagsOf(desk, proposalId);
  const flags = owed.filter((flag) => flag.row !== null && (code === undefined || flag.code === code));
  return decideFlags(desk.as(by), {
    proposalId,
    flags: flags.map(({ id, evidenceHash, decisionId }) => ({ id, evidenceHash, decisionId })),
    kind: "KEPT",
    reason: "Rumahnya roboh bulan lalu",
    offerReplacement: false,
    ...input,
  });
}

export async function versionOf(desk: Desk, proposalId: string): Promise<number> {
  const { rows } = await desk.owner.query<{ version: number }>("SELECT version FROM proposal WHERE id = $1", [
    proposalId,
  ]);
  return rows[0]?.version ?? 0;
}

/** What the worker does when a job asks for it. */
export async function rescreen(desk: Desk, proposalId: string): Promise<void> {
  const { now, requestId }: Request = desk.as("planner");
  await transactAsSystem({ actor: { regencyId: desk.regencyId }, now, requestId }, (context) =>
    rescreenProposal(context, proposalId),
  );
}

/** The second signature, on the list as it stands. */
export async function approve(desk: Desk, by: DeskUser, proposalId: string, input: Partial<ApproveInput> = {}) {
  return approveProposal(desk.as(by), {
    proposalId,
    version: await versionOf(desk, proposalId),
    withoutWaiting: false,
    decreeNumber: "400.9/12/2026",
    decreeDate: isoDate("2026-11-24"),
    password: null,
    ...input,
  });
}
