import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { IDENTITY_HREF, identityHref } from "../identity-href.ts";
import { loadIdentityQuestion } from "../loader.ts";
import { OpenedQuestionPane } from "./_components/opened-question-pane.tsx";
import { QuestionWalk } from "./_components/question-walk.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.identity"))("title") };
}

/** One question: what the row says, the people it may mean side by side, and the planner's answer. Once answered, on to the next. */
export default async function IdentityQuestionPage({ params }: PageProps<"/review/identity/[candidateId]">) {
  const { candidateId } = await params;
  const found = await loadIdentityQuestion(candidateId);
  const t = await getTranslations("review");
  const hrefOf = (id: string | null | undefined) => (id ? identityHref(id) : null);
  return (
    <ClientMessages namespaces={["review"]}>
      <PageHeader
        compact
        title={t("identity.title")}
        crumbs={[
          { label: t("title"), href: "/review" },
          { label: t("identity.title"), href: IDENTITY_HREF },
        ]}
        actions={
          <QuestionWalk
            at={found && candidateId}
            isOpen={found?.question.state === "OPEN"}
            previous={hrefOf(found?.question.previousId)}
            next={hrefOf(found?.question.nextId)}
            onward={hrefOf(found?.question.onwardId) ?? IDENTITY_HREF}
          />
        }
      />
      {found ? (
        <OpenedQuestionPane {...found} />
      ) : (
        <EmptyState title={t("identity.answeredTitle")}>{t("identity.answeredBody")}</EmptyState>
      )}
    </ClientMessages>
  );
}
