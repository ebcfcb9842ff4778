import { type Result, refuse } from "#domain/shared/result.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { type SystemAuthor, transactAsSystem } from "../context.ts";
import { compareRelease } from "./compare-release.ts";
import { type ExportedDuplicates, gatherDuplicates } from "./gather-duplicates.ts";

type Asked = { actor: SystemAuthor; now: Date; requestId: string };

/** For the command line: compares the release in use with itself now, and answers with what waits for a verdict. Refused: NO_ACTIVE_RELEASE. */
export async function reportDuplicates(request: Asked): Promise<Result<ExportedDuplicates>> {
  const release = await transactAsSystem(request, ({ actor, tx }) => findActiveRelease(tx, actor.regencyId));
  if (!release) return refuse("NO_ACTIVE_RELEASE");
  await compareRelease(request, { releaseId: release.id });
  return transactAsSystem(request, (context) =>
    gatherDuplicates(context, { state: "OPEN", kind: null, villageCode: null }),
  );
}
