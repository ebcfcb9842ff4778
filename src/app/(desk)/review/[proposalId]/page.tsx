import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getActor } from "#infrastructure/auth/session.ts";
import { WorkPane } from "#ui/kit/work-screen.tsx";
import { SessionOver } from "../../_session/session-over.tsx";
import { DecisionPane } from "./_components/decision-pane.tsx";
import { ListOverview } from "./_components/list-overview.tsx";
import { OpenedRowPane } from "./_components/opened-row-pane.tsx";
import { RowFrame } from "./_components/row-frame.tsx";
import { loadOpenedRow, loadReview } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review"))("title") };
}

/**
 * The row in the middle, what one decides at the right; without a row the list as a whole. Whoever walks on after the session has
 * ended is not led away: the desk around keeps what was typed.
 */
export default async function ReviewPage({ params, searchParams }: PageProps<"/review/[proposalId]">) {
  const { proposalId } = await params;
  if ((await getActor()) === null) return <SessionOver />;
  const found = await loadOpenedRow(proposalId, (await searchParams).row);
  if (found === null) {
    const { review, words } = await loadReview(proposalId);
    return (
      <WorkPane wide>
        <RowFrame rowId={null} part="row">
          <ListOverview review={review} words={words} />
        </RowFrame>
      </WorkPane>
    );
  }
  const { opened, words } = found;
  return (
    <>
      <WorkPane>
        <RowFrame rowId={opened.row.id} part="row">
          <OpenedRowPane opened={opened} words={words} />
        </RowFrame>
      </WorkPane>
      <WorkPane side>
        <RowFrame rowId={opened.row.id} part="decision">
          <DecisionPane opened={opened} words={words} />
        </RowFrame>
      </WorkPane>
    </>
  );
}
