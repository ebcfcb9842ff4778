import { z } from "zod";
import { describeRelease, type ReleaseDescription } from "#application/register/describe-release.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../../_result/opened.ts";
import { uuidOrNotFound } from "../../../_result/uuid-or-not-found.ts";

const Query = z.object({
  state: z.enum(["OPEN", "DIFFERENT"]).catch("OPEN"),
  page: z.coerce.number().int().min(1).catch(1),
});

export type ReleasePage = ReleaseDescription & { state: z.infer<typeof Query>["state"] };

export async function loadRelease(
  releaseId: string,
  params: Record<string, string | string[] | undefined>,
): Promise<ReleasePage> {
  const request = await requireRequest();
  const { state, page } = Query.parse(params);
  const described = await describeRelease(request, { releaseId: uuidOrNotFound(releaseId), state, page });
  return { ...opened(described), state };
}
