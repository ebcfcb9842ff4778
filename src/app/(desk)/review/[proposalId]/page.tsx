import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { DecisionPane } from "./_components/decision-pane.tsx";
import { ListOverview } from "./_components/list-overview.tsx";
import { OpenedRowPane } from "./_components/opened-row-pane.tsx";
import { ReviewFoot } from "./_components/review-foot.tsx";
import { ReviewHead } from "./_components/review-head.tsx";
import { ReviewQueue } from "./_components/review-queue.tsx";
import { loadReview } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

/** The desk: the queue at the left, the row in the middle, what one decides at the right. */
export default async function ReviewPage({ params, searchParams }: PageProps<"/review/[proposalId]">) {
  const { proposalId } = await params;
  const { review, words } = await loadReview(proposalId, await searchParams);
  const { opened } = review;
  return (
    <ClientMessages namespaces={["review"]}>
      <WorkScreen
        leftWidth={252}
        rightWidth={332}
        header={<ReviewHead review={review} words={words} />}
        left={<ReviewQueue review={review} words={words} />}
        right={opened && <DecisionPane review={review} opened={opened} words={words} />}
        footer={<ReviewFoot review={review} />}
      >
        {opened ? (
          <OpenedRowPane review={review} opened={opened} words={words} />
        ) : (
          <ListOverview review={review} words={words} />
        )}
      </WorkScreen>
    </ClientMessages>
  );
}
