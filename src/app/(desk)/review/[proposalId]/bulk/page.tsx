import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { alikeRows } from "../_components/alike-rows.ts";
import { loadReview } from "../loader.ts";
import { BulkPanes } from "./_components/bulk-panes.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("bulk.title") };
}

/** Before many rows are decided as one step: which, how many, how much, and which stay behind. */
export default async function BulkPage({ params, searchParams }: PageProps<"/review/[proposalId]/bulk">) {
  const { review, words } = await loadReview((await params).proposalId);
  const { row } = await searchParams;
  const alike = typeof row === "string" && review.list.may.decide ? alikeRows(review, row) : [];
  if (alike.length === 0) notFound();
  return <BulkPanes review={review} alike={alike} words={words} />;
}
