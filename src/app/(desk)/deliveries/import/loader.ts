import { forbidden } from "next/navigation";
import { z } from "zod";
import { readTasks } from "#application/desk/read-tasks.ts";
import { holds } from "#domain/access/can.ts";
import { IsoDate } from "#domain/shared/date.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { ListChoice } from "./_components/deliveries-upload.tsx";

/** The own approved lists with something still open. */
export async function loadListChoices(): Promise<{ lists: ListChoice[]; today: IsoDate }> {
  const request = await requireRequest();
  if (!holds(request.actor.role, "delivery.record")) forbidden();
  const { deliveries, today } = await readTasks(request);
  return { lists: deliveries.map(({ id, title, programme, open }) => ({ id, title, programme, open })), today };
}

const Settings = z.object({
  proposalId: z.uuid().nullable().catch(null),
  date: IsoDate.nullable().catch(null),
});

export function settingsOf(stored: unknown): z.infer<typeof Settings> {
  return Settings.catch({ proposalId: null, date: null }).parse(stored);
}
