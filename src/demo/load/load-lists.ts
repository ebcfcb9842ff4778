import { approveProposal } from "#application/approval/approve-proposal.ts";
import { decideFlags } from "#application/approval/decide-flags.ts";
import { returnProposal } from "#application/approval/return-proposal.ts";
import { revokeProposal } from "#application/approval/revoke-proposal.ts";
import { takeProposal } from "#application/approval/take-proposal.ts";
import { deliverList } from "#application/assistance/deliver-list.ts";
import { dayIn, type Request, transact } from "#application/context.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import { decisionsFor } from "#domain/screening/decision.ts";
import { CandidateId } from "#domain/shared/id.ts";
import { loadFlags, type StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { DemoList } from "../desk/make-lists.ts";
import { demand } from "./demand.ts";
import type { Desk } from "./load-desk.ts";

const PLANNERS = ["ratna@demo.sasar.id", "bayu@demo.sasar.id"] as const;
const BAZNAS_OFFICERS = ["fauzan@demo.sasar.id", "nadia@demo.sasar.id"] as const;

/** How many flags of a list under review are decided already: the planner was called away. */
const DECIDED_SO_FAR = 4;

/** Puts every list on the desk and takes it as far as it has come, by the people who would. */
export async function loadLists(
  desk: Desk,
  { lists, programmeIds }: { lists: readonly DemoList[]; programmeIds: ReadonlyMap<string, string> },
): Promise<void> {
  for (const list of lists) await loadList(desk, list, programmeIds.get(list.programme) ?? "");
}

async function loadList(desk: Desk, list: DemoList, programmeId: string): Promise<void> {
  const owner = desk.as(list.by);
  const step = `the list "${list.title}"`;
  const { id } = await demand(step, createProposal(owner, { programmeId, title: list.title }));
  const rows = list.rows.map((values) => ({ values, notes: [] }));
  await demand(step, receiveRows(owner, { proposalId: id, version: 1, rows, source: "FORM" }));
  if (list.state === "DRAFT") return;
  await demand(step, submitProposal(owner, { proposalId: id, version: 2 }));
  if (list.state === "SUBMITTED") return;
  const planner = desk.as(PLANNERS[0]);
  await demand(step, takeProposal(planner, { proposalId: id }));
  await FURTHER[list.state]({ desk, list, planner, proposalId: id });
}

type Underway = { desk: Desk; list: DemoList; planner: Request; proposalId: string };

const FURTHER: Record<Exclude<ProposalState, "DRAFT" | "SUBMITTED">, (underway: Underway) => Promise<void>> = {
  UNDER_REVIEW: ({ planner, proposalId }) => decideOpen(planner, proposalId, DECIDED_SO_FAR),
  RETURNED: async ({ planner, proposalId }) => {
    const reason = "Enam baris belum jelas orangnya. Lengkapi NIK atau tanggal lahir, lalu ajukan lagi.";
    await demand(
      "returning",
      returnProposal(planner, { proposalId, version: await versionOf(planner, proposalId), reason }),
    );
  },
  APPROVED: approve,
  DELIVERED: async (underway) => {
    await approve(underway);
    const { desk, list, proposalId } = underway;
    const owner = desk.as(list.by);
    const date = dayIn("Asia/Pontianak", owner.now);
    const proof = "BAST 000/CONTOH";
    await demand("handing over", deliverList(owner, { proposalId, date, goods: null, proof }));
  },
  REVOKED: async (underway) => {
    await approve(underway);
    const { planner, proposalId } = underway;
    const reason = "Jaringan pipa tahun ini batal dibangun.";
    await demand(
      "revoking",
      revokeProposal(planner, { proposalId, version: await versionOf(planner, proposalId), reason }),
    );
  },
};

async function approve({ desk, list, planner, proposalId }: Underway): Promise<void> {
  await decideOpen(planner, proposalId, Number.POSITIVE_INFINITY);
  const approver = desk.as(secondOf(list));
  await demand(
    `approving "${list.title}"`,
    approveProposal(approver, {
      proposalId,
      version: await versionOf(approver, proposalId),
      withoutWaiting: true,
      decreeNumber: "188.45/000/CONTOH",
      decreeDate: null,
      password: null,
    }),
  );
}

/** Whoever of the approving office did not put the list on the desk. */
function secondOf({ by }: DemoList): string {
  const office: readonly string[] = BAZNAS_OFFICERS.some((email) => email === by) ? BAZNAS_OFFICERS : [PLANNERS[1]];
  return office.find((email) => email !== by) ?? PLANNERS[1];
}

/** Decides open flags one by one: kept where the file of the village settles it, removed where nothing can. */
async function decideOpen(planner: Request, proposalId: string, most: number): Promise<void> {
  for (let decided = 0; decided < most; decided += 1) {
    const [flag] = (await flagsOf(planner, proposalId)).filter(isOpen);
    if (!flag) return;
    const mayKeep = flag.severity === "review" && decisionsFor(toDecidable(flag)).includes("KEPT");
    await demand(
      `deciding ${flag.code}`,
      decideFlags(planner, {
        proposalId,
        flags: [{ id: flag.id, evidenceHash: flag.evidenceHash, decisionId: flag.decision?.id ?? null }],
        kind: mayKeep ? "KEPT" : "REMOVED",
        offerReplacement: false,
        reason: mayKeep ? "Sudah dicocokkan dengan berkas desa." : "Tidak memenuhi syarat program.",
      }),
    );
  }
}

function isOpen(flag: StoredFlag): boolean {
  return flag.severity !== "info" && flag.decision === null && flag.candidateId !== null;
}

function toDecidable({ code, severity, candidateId }: StoredFlag) {
  return { code, severity, candidateId: CandidateId.nullable().parse(candidateId) };
}

async function flagsOf(request: Request, proposalId: string): Promise<StoredFlag[]> {
  return transact(request, ({ actor, tx }) => loadFlags(tx, { regencyId: actor.regencyId, proposalId }));
}

async function versionOf(request: Request, proposalId: string): Promise<number> {
  return transact(request, async ({ actor, tx }) => {
    const list = await tx.proposal.findUniqueOrThrow({
      where: { regencyId_id: { regencyId: actor.regencyId, id: proposalId } },
      select: { version: true },
    });
    return list.version;
  });
}
