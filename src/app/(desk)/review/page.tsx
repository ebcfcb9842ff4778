import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { groupReviews } from "./_components/group-reviews.ts";
import { ReviewTable } from "./_components/review-table.tsx";
import { IDENTITY_HREF } from "./identity/identity-href.ts";
import { loadReviews } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

/** The lists under way, by whose turn it is. */
export default async function ReviewsPage() {
  const { lists, decides, questions, conflicts } = await loadReviews();
  const t = await getTranslations("review");
  const groups = groupReviews(lists, { decides });
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={t("queueSummary", { count: lists.length })}
        actions={
          conflicts !== null && (
            <>
              <LinkButton href={IDENTITY_HREF}>{t("identity.link", { count: questions })}</LinkButton>
              <LinkButton href="/review/conflicts">
                {(await getTranslations("conflict"))("link", { count: conflicts })}
              </LinkButton>
            </>
          )
        }
      />
      {lists.length === 0 && <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>}
      {groups.map(({ turn, lists: waiting }) => (
        <ReviewTable key={turn} turn={turn} lists={waiting} />
      ))}
    </>
  );
}
