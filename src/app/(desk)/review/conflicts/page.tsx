import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { WorkPane, WorkScreen } from "#ui/kit/work-screen.tsx";
import { ConflictFoot } from "./_components/conflict-foot.tsx";
import { ConflictHead } from "./_components/conflict-head.tsx";
import { toConflictLines } from "./_components/conflict-lines.ts";
import { ConflictPane } from "./_components/conflict-pane.tsx";
import { ConflictQueue } from "./_components/conflict-queue.tsx";
import { DecisionSide } from "./_components/decision-side.tsx";
import { loadConflicts } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("conflict"))("title") };
}

/** Two lists under way that ask for the same for one family: the queue, both sides beside each other, and who serves. */
export default async function ConflictsPage({ searchParams }: PageProps<"/review/conflicts">) {
  const { conflicts, words } = await loadConflicts(await searchParams);
  const t = await getTranslations("conflict");
  const { queue, opened } = conflicts;
  const lines = toConflictLines(conflicts, words);
  return (
    <ClientMessages namespaces={["conflict", "review"]}>
      <WorkScreen
        split
        leftWidth={252}
        rightWidth={332}
        header={<ConflictHead queue={queue} />}
        left={queue.length > 0 && <ConflictQueue lines={lines} currentId={opened?.id ?? null} />}
        footer={<ConflictFoot conflicts={conflicts} lines={lines} words={words} />}
      >
        {opened ? (
          <>
            <WorkPane>
              <ConflictPane
                conflict={opened}
                name={lines.find(({ id }) => id === opened.id)?.name ?? ""}
                words={words}
              />
            </WorkPane>
            <WorkPane side>
              <DecisionSide conflict={opened} lines={lines} words={words} />
            </WorkPane>
          </>
        ) : (
          <WorkPane wide>
            <EmptyState
              title={t(queue.length === 0 ? "noneTitle" : "goneTitle")}
              action={<LinkButton href="/review">{t("toReviews")}</LinkButton>}
            >
              {t(queue.length === 0 ? "noneBody" : "goneBody")}
            </EmptyState>
          </WorkPane>
        )}
      </WorkScreen>
    </ClientMessages>
  );
}
