import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { flagTitle } from "#ui/screening/flag-sentence.ts";
import { alikeRows } from "../_components/alike-rows.ts";
import { loadReview } from "../loader.ts";
import { reviewHref } from "../review-href.ts";
import { BulkPreview } from "./_components/bulk-preview.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("bulk.title") };
}

/** Before many rows are decided as one step: which, how many, how much, and which stay behind. */
export default async function BulkPage({ params, searchParams }: PageProps<"/review/[proposalId]/bulk">) {
  const { proposalId } = await params;
  const { review, words } = await loadReview(proposalId, await searchParams);
  const t = await getTranslations("review");
  const alike = review.opened ? alikeRows(review, review.opened.row) : [];
  const [first] = alike;
  if (!first || !review.list.may.decide) notFound();
  return (
    <ClientMessages namespaces={["review"]}>
      <PageHeader
        title={t("bulk.heading", { count: alike.length })}
        crumbs={[
          { label: t("title"), href: "/review" },
          { label: review.list.title, href: reviewHref(proposalId, first.row.id) },
        ]}
        meta={flagTitle(first.flag, words)}
      />
      <BulkPreview review={review} alike={alike} words={words} />
    </ClientMessages>
  );
}
