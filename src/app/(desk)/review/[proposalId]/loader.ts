import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { z } from "zod";
import { getReview, type Review } from "#application/approval/get-review.ts";
import { type OpenedRow, openReviewRow } from "#application/approval/open-review-row.ts";
import { rowsOwed } from "#domain/screening/review-queue.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { opened } from "../../_result/opened.ts";
import { uuidOrNotFound } from "../../_result/uuid-or-not-found.ts";

/** The list under review, and the words its flags are said in. Layout and page of one request read it once. */
export async function loadReview(proposalId: string): Promise<{ review: Review; words: FlagWords }> {
  const review = opened(await readReview(uuidOrNotFound(proposalId)));
  return { review, words: await wordsFor(review.names) };
}

const readReview = cache(async (proposalId: string) => getReview(await requireRequest(), { proposalId }));

/**
 * The row an address names, in full; without a name the first that owes a decision. Null: the list as a whole, also for a row that
 * has no flag any more.
 */
export async function loadOpenedRow(
  proposalId: string,
  asked: string | string[] | undefined,
): Promise<{ opened: OpenedRow; words: FlagWords } | null> {
  const id = uuidOrNotFound(proposalId);
  const candidateId = asked === undefined ? await firstOwed(id) : z.uuid().safeParse(asked).data;
  if (candidateId === undefined) return null;
  const row = await openReviewRow(await requireRequest(), { proposalId: id, candidateId });
  if (!row.ok && row.error.code === "NOT_FOUND") return null;
  const found = opened(row);
  return { opened: found, words: await wordsFor(found.names) };
}

async function firstOwed(proposalId: string): Promise<string | undefined> {
  const { queue } = opened(await readReview(proposalId));
  return rowsOwed(queue)[0]?.id;
}

async function wordsFor(names: Review["names"]): Promise<FlagWords> {
  const t = await getTranslations();
  return namedWords({ locale: await getLocale(), t: (key, values) => t(key, values), names });
}
