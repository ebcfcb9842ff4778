import { z } from "zod";
import { can } from "#domain/access/can.ts";
import { nameWords } from "#domain/register/name-words.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { type FoundHousehold, findHouseholds } from "#infrastructure/db/load/find-households.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";

export const RegisterSearch = z.object({
  name: z.string().trim().max(80).default(""),
  villageCode: z.string().nullable().default(null),
  decile: z.number().int().min(1).max(10).nullable().default(null),
  page: z.number().int().min(1).max(10_000).default(1),
});
export type RegisterSearch = z.infer<typeof RegisterSearch>;

export type RegisterFindings = { households: FoundHousehold[]; total: number; page: number; pages: number };

export const PAGE_SIZE = 25;
const SHORTEST_NAME = 3;
const NOBODY = { households: [], total: 0 };

/**
 * Households of the active release by name, half of one or nearly one, village and decile. Who searched is recorded, not for whom. Refused: FORBIDDEN,
 * NO_ACTIVE_RELEASE, SEARCH_TOO_SHORT (a name of one or two letters would list everybody).
 */
export async function searchRegister(request: Request, search: RegisterSearch): Promise<Result<RegisterFindings>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!can(actor, "register.read", { regencyId })) return refuse("FORBIDDEN");
    const { name, villageCode, decile, page } = search;
    if (name !== "" && name.length < SHORTEST_NAME) return refuse("SEARCH_TOO_SHORT", { shortest: SHORTEST_NAME });
    const release = await findActiveRelease(tx, regencyId);
    if (!release) return refuse("NO_ACTIVE_RELEASE");
    const words = nameWords(name);
    const isNobody = name !== "" && words === null;
    const wanted = { regencyId, releaseId: release.id, name: words, villageCode, decile };
    const { households, total } = isNobody
      ? NOBODY
      : await findHouseholds(tx, { ...wanted, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
    const detail = { byName: name !== "", villageCode, decile, page, found: total };
    await recordAudit(context, { type: "register.searched", subjectKind: "release", subjectId: release.id, detail });
    return ok({ households, total, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) });
  });
}
