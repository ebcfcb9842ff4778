import { can } from "#domain/access/can.ts";
import { classifyChanges, type ReleaseChanges } from "#domain/register/continuity/classify-changes.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { countLinks, type LinkState, loadLinks, type StoredLink } from "#infrastructure/db/load/load-links.ts";
import { loadPersonSides } from "#infrastructure/db/load/load-record-sides.ts";
import { loadFlows, loadPlacedHouseholds } from "#infrastructure/db/load/load-release-flows.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { type ComparedRecord, sideBySide } from "./compared-records.ts";
import { type ReleaseSummary, summariseRelease } from "./release-summary.ts";

export type ReleaseQuery = { releaseId: string; state: LinkState; page: number };

/** A doubtful link with both records: of the release, and of the one before. */
export type ListedLink = Pick<StoredLink, "id" | "probability" | "evidence" | "decidedBy" | "decidedAt"> & {
  records: [ComparedRecord, ComparedRecord];
};

export type ReleaseDescription = {
  release: ReleaseSummary;
  /** The release it took the place of, and what changed; null for the first, and for an older one that came late. */
  former: { label: string; changes: ReleaseChanges } | null;
  links: ListedLink[];
  counts: Record<LinkState, number>;
  page: number;
  pages: number;
  villages: Readonly<Record<string, string>>;
  mayDecide: boolean;
};

const LINKS_A_PAGE = 20;

/**
 * A release: what became in it of the people and families of the one before, and who may be one of them. Reading about people is
 * recorded. Refused: FORBIDDEN, NOT_FOUND.
 */
export async function describeRelease(
  request: Request,
  { releaseId, state, page: wanted }: ReleaseQuery,
): Promise<Result<ReleaseDescription>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!can(actor, "register.read", { regencyId })) return refuse("FORBIDDEN");
    const release = await tx.release.findUnique({ where: { regencyId_id: { regencyId, id: releaseId } } });
    if (!release || release.source === "FIELD" || !SHOWN.has(release.state)) return refuse("NOT_FOUND");
    const key = { regencyId, releaseId };
    const counts = await countLinks(tx, key);
    const pages = Math.max(1, Math.ceil(counts[state] / LINKS_A_PAGE));
    const page = Math.min(wanted, pages);
    const place = { skip: (page - 1) * LINKS_A_PAGE, take: LINKS_A_PAGE };
    const links = await withRecords(context, releaseId, await loadLinks(tx, { ...key, state }, place));
    if (links.length > 0) {
      const detail = { state, page, links: links.length };
      await recordAudit(context, {
        type: "register.links-read",
        subjectKind: "release",
        subjectId: releaseId,
        detail,
      });
    }
    const villages = await tx.village.findMany({ where: { regencyId } });
    return ok({
      release: summariseRelease(release),
      former: await describeFormer(context, { releaseId, formerId: release.previousId }),
      links,
      counts,
      page,
      pages,
      villages: Object.fromEntries(villages.map(({ code, name }) => [code, name])),
      mayDecide: can(actor, "register.decide", { regencyId }),
    });
  });
}

const SHOWN: ReadonlySet<string> = new Set(["ACTIVE", "SUPERSEDED", "REFERENCE"]);

async function describeFormer(
  { actor, tx }: Context,
  { releaseId, formerId }: { releaseId: string; formerId: string | null },
): Promise<ReleaseDescription["former"]> {
  if (formerId === null) return null;
  const { regencyId } = actor;
  const { label } = await tx.release.findUniqueOrThrow({ where: { regencyId_id: { regencyId, id: formerId } } });
  const changes = classifyChanges({
    former: await loadPlacedHouseholds(tx, { regencyId, releaseId: formerId }),
    current: await loadPlacedHouseholds(tx, { regencyId, releaseId }),
    flows: await loadFlows(tx, { regencyId, formerId, releaseId }),
  });
  return { label, changes };
}

/** Two queries, whatever the number of links: all come from one release before. */
async function withRecords(
  { actor, tx }: Context,
  releaseId: string,
  links: readonly StoredLink[],
): Promise<ListedLink[]> {
  const [first] = links;
  if (!first) return [];
  const { regencyId } = actor;
  const personIds = (of: "arrivedId" | "foundId") => links.map((link) => link[of]);
  const arrived = await loadPersonSides(tx, { regencyId, releaseId, personIds: personIds("arrivedId") });
  const found = await loadPersonSides(tx, {
    regencyId,
    releaseId: first.formerReleaseId,
    personIds: personIds("foundId"),
  });
  return links.flatMap(({ arrivedId, foundId, formerReleaseId: _former, ...link }) => {
    const [one, other] = [arrived.get(arrivedId), found.get(foundId)];
    return one && other ? [{ ...link, records: sideBySide(one, other) }] : [];
  });
}
