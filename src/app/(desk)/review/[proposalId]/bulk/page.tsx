import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getActor } from "#infrastructure/auth/session.ts";
import { SessionOver } from "../../../_session/session-over.tsx";
import { alikeRows } from "../_components/alike-rows.ts";
import { loadReview } from "../loader.ts";
import { BulkGone } from "./_components/bulk-gone.tsx";
import { BulkPanes } from "./_components/bulk-panes.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("bulk.title") };
}

/** Before many rows are decided as one step: which, how many, how much, and which stay behind. */
export default async function BulkPage({ params, searchParams }: PageProps<"/review/[proposalId]/bulk">) {
  if ((await getActor()) === null) return <SessionOver />;
  const { review, words } = await loadReview((await params).proposalId);
  const row = String((await searchParams).row);
  const alike = review.list.may.decide ? alikeRows(review, row) : [];
  if (alike.length === 0) return <BulkGone proposalId={review.list.id} rowId={row} />;
  return <BulkPanes review={review} alike={alike} words={words} />;
}
