import { transactAsSystem } from "#application/context.ts";
import { forgetOldRequests } from "#application/forget-old-requests.ts";
import { rescreenOutdatedLists } from "#application/screening/rescreen-outdated-lists.ts";
import { findInstalledRegencies } from "#infrastructure/db/load/find-installed-regencies.ts";
import { newId } from "#infrastructure/id.ts";
import { log } from "#infrastructure/log/log.ts";

/** How soon after midnight, or after the machine was off, the lists of the day before are noticed. */
const EVERY_MS = 10 * 60 * 1000;

/** Has open lists screened again once a day has passed, wherever the regency is, and forgets what was kept for a day. Answers with how to stop. */
export function watchDays(): () => void {
  const timer = setInterval(() => void look(), EVERY_MS);
  void look();
  return () => clearInterval(timer);
}

async function look(): Promise<void> {
  const regencies = await findInstalledRegencies().catch(failed);
  for (const { id } of regencies ?? []) await lookAt(id).catch(failed);
}

async function lookAt(regencyId: string): Promise<void> {
  const request = { actor: { regencyId }, now: new Date(), requestId: newId() };
  const lists = await transactAsSystem(request, rescreenOutdatedLists);
  await transactAsSystem(request, forgetOldRequests);
  if (lists > 0) log.info({ regencyId, lists }, "A day has passed: lists are screened again");
}

function failed(error: unknown): void {
  log.error({ err: error }, "Lists of the day before not looked for");
}
