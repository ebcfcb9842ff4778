"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { acceptReplacements as accept } from "#application/proposal/accept-replacements.ts";
import { createProposal } from "#application/proposal/create-proposal.ts";
import { editRow as edit } from "#application/proposal/edit-row.ts";
import { findPickable as findPickableOf, type Pickable } from "#application/proposal/find-pickable.ts";
import { getRow as read } from "#application/proposal/get-row.ts";
import type { StaleList } from "#application/proposal/open-own-list.ts";
import { pickHouseholds as pick } from "#application/proposal/pick-households.ts";
import { preparePreview as prepare } from "#application/proposal/prepare-preview.ts";
import { proposeReason as propose } from "#application/proposal/propose-reason.ts";
import { receiveRows } from "#application/proposal/receive-rows.ts";
import { removeRows as remove, restoreRows as restore } from "#application/proposal/remove-rows.ts";
import { submitProposal } from "#application/proposal/submit-proposal.ts";
import { withdrawProposal } from "#application/proposal/withdraw-proposal.ts";
import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import { type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { ListAddress, queryOf } from "./[id]/list-query.ts";
import { type ListView, readList } from "./[id]/loader.ts";
import {
  Chosen,
  Leaving,
  ListStep,
  NewList,
  PickQuery,
  Picks,
  Reason,
  Replacements,
  readRowForm,
} from "./list-input.ts";

export type ListRefusal = Refusal | StaleList;
type Stepped<Value> = Promise<Result<Value, ListRefusal>>;

export async function createList(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = NewList.safeParse(Object.fromEntries(form));
  if (!input.success) return refuse("INVALID_INPUT");
  const created = await createProposal(request, input.data);
  if (!created.ok) return created;
  revalidatePath("/lists");
  redirect(`/lists/${created.value.id}`);
}

export async function findRows(input: unknown): Promise<Result<ListView>> {
  if ((await findRequest()) === null) return refuse("SIGNED_OUT");
  const asked = z.object({ proposalId: z.uuid(), address: ListAddress, text: z.string().max(100) }).safeParse(input);
  if (!asked.success) return refuse("INVALID_INPUT");
  return readList(asked.data.proposalId, queryOf(asked.data.address, asked.data.text));
}

export async function readRow(input: unknown): Promise<Result<{ row: number; values: CandidateValues }>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const asked = z.object({ proposalId: z.uuid(), candidateId: z.uuid() }).safeParse(input);
  return asked.success ? read(request, asked.data) : refuse("INVALID_INPUT");
}

export async function addRow(form: FormData): Stepped<{ version: number }> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const row = readRowForm(form);
  if (!row.success) return refuse("INVALID_INPUT");
  const { nik = null, kk = null, ...rest } = row.data.edit;
  const rows = [{ values: { ...rest, nik, kk }, notes: [] }];
  return shown(await receiveRows(request, { ...row.data, rows, source: "FORM" }), row.data.proposalId);
}

export async function editRow(form: FormData): Stepped<{ version: number }> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const row = readRowForm(form);
  const candidateId = z.uuid().safeParse(form.get("candidateId"));
  if (!row.success || !candidateId.success) return refuse("INVALID_INPUT");
  return shown(await edit(request, { ...row.data, candidateId: candidateId.data }), row.data.proposalId);
}

export async function preparePreview(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const asked = z.object({ proposalId: z.uuid() }).safeParse(input);
  return asked.success ? prepare(request, asked.data) : refuse("INVALID_INPUT");
}

export async function removeRows(input: unknown): Stepped<{ version: number; rows: number }> {
  const request = await findRequest(input);
  if (request === null) return refuse("SIGNED_OUT");
  const leaving = Leaving.safeParse(input);
  return leaving.success
    ? shown(await remove(request, leaving.data), leaving.data.proposalId)
    : refuse("INVALID_INPUT");
}

export async function restoreRows(input: unknown): Stepped<{ version: number; rows: number }> {
  const request = await findRequest(input);
  if (request === null) return refuse("SIGNED_OUT");
  const chosen = Chosen.safeParse(input);
  return chosen.success ? shown(await restore(request, chosen.data), chosen.data.proposalId) : refuse("INVALID_INPUT");
}

export async function submitList(input: unknown): Stepped<{ version: number }> {
  const request = await findRequest(input);
  if (request === null) return refuse("SIGNED_OUT");
  const step = ListStep.safeParse(input);
  return step.success ? shown(await submitProposal(request, step.data), step.data.proposalId) : refuse("INVALID_INPUT");
}

export async function withdrawList(input: unknown): Stepped<{ version: number }> {
  const request = await findRequest(input);
  if (request === null) return refuse("SIGNED_OUT");
  const step = ListStep.safeParse(input);
  return step.success
    ? shown(await withdrawProposal(request, step.data), step.data.proposalId)
    : refuse("INVALID_INPUT");
}

export async function acceptReplacements(input: unknown): Stepped<{ replaced: number; skipped: number }> {
  const request = await findRequest(input);
  if (request === null) return refuse("SIGNED_OUT");
  const asked = Replacements.safeParse(input);
  return asked.success ? shown(await accept(request, asked.data), asked.data.proposalId) : refuse("INVALID_INPUT");
}

export async function proposeReason(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = Reason.safeParse(Object.fromEntries(form));
  return input.success ? shown(await propose(request, input.data), input.data.proposalId) : refuse("INVALID_INPUT");
}

export async function findPickable(input: unknown): Promise<Result<Pickable>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const asked = PickQuery.safeParse(input);
  return asked.success ? findPickableOf(request, asked.data) : refuse("INVALID_INPUT");
}

export async function pickHouseholds(input: unknown): Stepped<{ added: number; skipped: number }> {
  const request = await findRequest(input);
  if (request === null) return refuse("SIGNED_OUT");
  const asked = Picks.safeParse(input);
  return asked.success ? shown(await pick(request, asked.data), asked.data.proposalId) : refuse("INVALID_INPUT");
}

function shown<Value, E extends Refusal>(answer: Result<Value, E>, proposalId: string): Result<Value, E> {
  if (answer.ok) revalidatePath(`/lists/${proposalId}`);
  return answer;
}
