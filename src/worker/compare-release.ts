import { compareRelease as compare } from "#application/register/compare-release.ts";
import type { JobHandler } from "./handler.ts";
import { systemRequest } from "./person-request.ts";

/** Looks for people and families that stand twice in the release in use. */
export const compareRelease: JobHandler<"compare-release"> = async ({ releaseId }, attempt) => {
  await compare(systemRequest(attempt), { releaseId, signal: attempt.signal });
};
