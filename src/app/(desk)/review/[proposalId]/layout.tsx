import { ClientMessages } from "#i18n/client-messages.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { DecisionsProvider } from "./_components/decisions-context.tsx";
import { DeskProvider } from "./_components/desk-context.tsx";
import { toDeskQueue } from "./_components/desk-queue.ts";
import { ReviewFoot } from "./_components/review-foot.tsx";
import { ReviewHead } from "./_components/review-head.tsx";
import { ReviewNews } from "./_components/review-news.tsx";
import { ReviewQueue } from "./_components/review-queue.tsx";
import { loadReview } from "./loader.ts";

/**
 * The desk around a row: head, queue and foot, read once for a list. Walking from row to row asks the server for the row alone.
 */
export default async function ReviewLayout({ params, children }: LayoutProps<"/review/[proposalId]">) {
  const { review, words } = await loadReview((await params).proposalId);
  return (
    <ClientMessages namespaces={["review", "terms"]}>
      <DeskProvider queue={toDeskQueue(review, words)}>
        <DecisionsProvider undone={review.steps.flatMap(({ batchId, undone }) => (undone ? [batchId] : []))}>
          <WorkScreen
            split
            leftWidth={252}
            rightWidth={332}
            header={<ReviewHead review={review} words={words} />}
            left={<ReviewQueue />}
            footer={<ReviewFoot review={review} news={<ReviewNews review={review} words={words} />} />}
          >
            {children}
          </WorkScreen>
        </DecisionsProvider>
      </DeskProvider>
    </ClientMessages>
  );
}
