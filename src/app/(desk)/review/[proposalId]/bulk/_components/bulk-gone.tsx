import { useTranslations } from "next-intl";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { WorkPane } from "#ui/kit/work-screen.tsx";
import { bulkDraftId } from "../../_components/bulk-draft-id.ts";
import { KeptDraft } from "../../_components/kept-draft.tsx";
import { reviewHref } from "../../review-href.ts";

/** The row one came from owes nothing any more: decided meanwhile, by oneself or another. What was typed is still there. */
export function BulkGone({ proposalId, rowId }: { proposalId: string; rowId: string }) {
  const t = useTranslations("review.bulk");
  return (
    <WorkPane wide>
      <Pane title={t("gone")}>
        <p className="text-sm text-ink-2">{t("goneBody")}</p>
        <KeptDraft rowId={bulkDraftId(rowId)} />
        <p className="mt-3">
          <LinkButton id="review-back" href={reviewHref(proposalId, rowId)}>
            {t("goneBack")}
          </LinkButton>
        </p>
      </Pane>
    </WorkPane>
  );
}
