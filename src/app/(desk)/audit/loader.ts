import { z } from "zod";
import { AuditFilter, type AuditPage, listAuditEvents } from "#application/audit/list-audit-events.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";

/** The filter as it stands in the address; what is no filter is passed over. */
const Query = z.object({
  group: AuditFilter.shape.group.catch(undefined),
  actorId: AuditFilter.shape.actorId.catch(undefined),
  from: AuditFilter.shape.from.catch(undefined),
  to: AuditFilter.shape.to.catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});

export async function loadAudit(
  query: Record<string, string | string[] | undefined>,
): Promise<AuditPage & { filter: AuditFilter }> {
  const request = await requireRequest();
  const filter = Query.parse(query);
  return { ...opened(await listAuditEvents(request, filter)), filter };
}

/** The address of the trail with some filters changed; a changed filter starts at page one. */
export function auditHref(
  filter: AuditFilter,
  change: Partial<Record<keyof AuditFilter, string | number | undefined>>,
): string {
  const entries = Object.entries({ ...filter, page: undefined, ...change }).flatMap(([name, value]) =>
    value === undefined || value === 1 ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? "/audit" : `/audit?${new URLSearchParams(entries)}`;
}
