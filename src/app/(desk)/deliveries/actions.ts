"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type CancelledAid, cancelAssistance as cancel } from "#application/assistance/cancel-assistance.ts";
import { type DeliveredList, deliverList as deliver } from "#application/assistance/deliver-list.ts";
import { type RecordedDelivery, recordDelivery as record } from "#application/assistance/record-delivery.ts";
import { takeBackDelivery as takeBack } from "#application/assistance/take-back-delivery.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { DeliveryForm, ListForm } from "./delivery-form.ts";

export async function recordDelivery(form: FormData): Promise<Result<RecordedDelivery>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = DeliveryForm.safeParse(Object.fromEntries(form));
  return input.success ? refreshed(await record(request, input.data)) : refuse("INVALID_INPUT");
}

export async function deliverList(form: FormData): Promise<Result<DeliveredList>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = ListForm.safeParse(Object.fromEntries(form));
  return input.success ? refreshed(await deliver(request, input.data)) : refuse("INVALID_INPUT");
}

export async function cancelAssistance(form: FormData): Promise<Result<CancelledAid>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = z.object({ assistanceId: z.uuid(), reason: z.string().max(600) }).safeParse(Object.fromEntries(form));
  return input.success ? refreshed(await cancel(request, input.data)) : refuse("INVALID_INPUT");
}

export async function takeBackDelivery(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = z.object({ deliveryId: z.uuid() }).safeParse(input);
  return wanted.success ? refreshed(await takeBack(request, wanted.data)) : refuse("INVALID_INPUT");
}

function refreshed<Value>(answer: Result<Value>): Result<Value> {
  if (answer.ok) revalidatePath("/deliveries", "layout");
  return answer;
}
