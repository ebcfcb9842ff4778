"use server";

import { revalidatePath } from "next/cache";
import { type Approval, approveProposal } from "#application/approval/approve-proposal.ts";
import { choosePerson } from "#application/approval/choose-person.ts";
import { decideFlags } from "#application/approval/decide-flags.ts";
import { returnProposal } from "#application/approval/return-proposal.ts";
import { revokeProposal } from "#application/approval/revoke-proposal.ts";
import { takeProposal } from "#application/approval/take-proposal.ts";
import { undoDecisions } from "#application/approval/undo-decisions.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { ApproveForm, ChooseForm, DecideForm, ReasonForm, TakeForm, UndoForm } from "./review-form-data.ts";

export async function decide(form: FormData): Promise<Result<{ batchId: string; decided: number }>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = DecideForm.safeParse({
    ...Object.fromEntries(form),
    flags: form.getAll("flags"),
    offerReplacement: form.has("offerReplacement"),
  });
  return shown(input.success ? await decideFlags(request, input.data) : refuse("INVALID_INPUT"));
}

export async function undo(form: FormData): Promise<Result<unknown>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const { proposalId, ...what } = Object.fromEntries(form);
  const input = UndoForm.safeParse({ proposalId, what });
  return shown(input.success ? await undoDecisions(request, input.data) : refuse("INVALID_INPUT"));
}

export async function choose(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = ChooseForm.safeParse(Object.fromEntries(form));
  return shown(input.success ? await choosePerson(request, input.data) : refuse("INVALID_INPUT"));
}

export async function take(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = TakeForm.safeParse(Object.fromEntries(form));
  return shown(input.success ? await takeProposal(request, input.data) : refuse("INVALID_INPUT"));
}

export async function sendBack(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = ReasonForm.safeParse(Object.fromEntries(form));
  return shown(input.success ? await returnProposal(request, input.data) : refuse("REASON_MISSING"));
}

export async function approve(form: FormData): Promise<Result<Approval>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = ApproveForm.safeParse({
    ...Object.fromEntries(form),
    withoutWaiting: form.has("withoutWaiting"),
  });
  return shown(input.success ? await approveProposal(request, input.data) : refuse("INVALID_INPUT"));
}

export async function revoke(form: FormData): Promise<Result<unknown>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = ReasonForm.safeParse(Object.fromEntries(form));
  return shown(input.success ? await revokeProposal(request, input.data) : refuse("REASON_MISSING"));
}

/** Also what was refused may have changed under the reader's eyes: the pages are read anew. */
function shown<Value>(answer: Result<Value>): Result<Value> {
  revalidatePath("/review", "layout");
  return answer;
}
