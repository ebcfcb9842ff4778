import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { type AskedRow, getReview, type Review } from "#application/approval/get-review.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { opened } from "../../_result/opened.ts";

type Params = Record<string, string | string[] | undefined>;

const Row = z.union([z.uuid().transform((id) => ({ id })), z.literal("none").transform((): AskedRow => "NONE")]);

/** The list under review with the row its address names, and the words its flags are said in. */
export async function loadReview(proposalId: string, params: Params): Promise<{ review: Review; words: FlagWords }> {
  const request = await requireRequest();
  const row: AskedRow = Row.safeParse(params.row).data ?? "FIRST";
  const id = z.uuid().safeParse(proposalId).data;
  const review = opened(
    id === undefined ? { ok: false, error: { code: "NOT_FOUND" } } : await getReview(request, { proposalId: id, row }),
  );
  return { review, words: await reviewWords(review) };
}

async function reviewWords({ names }: Review): Promise<FlagWords> {
  const t = await getTranslations();
  return namedWords({ locale: await getLocale(), t: (key, values) => t(key, values), names });
}
