import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import { formats } from "#i18n/format.ts";
import { signaturesInWords } from "#ui/approval/signatures-in-words.ts";
import { DeliveriesLink } from "#ui/assistance/deliveries-link.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { ProposalStateMark } from "#ui/proposal/proposal-state-mark.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { lockOf } from "./approval-lock.ts";
import { ApprovalFigures, KeptFlags } from "./approval-summary.tsx";
import { ApproveButton } from "./approve-button.tsx";
import { OnlyAtList } from "./only-at-list.tsx";
import { ReturnButton } from "./return-button.tsx";
import { ReviewTally } from "./review-tally.tsx";
import { RevokeButton } from "./revoke-button.tsx";
import { SignatureList } from "./signature-list.tsx";
import { TakeButton } from "./take-button.tsx";

/** Which list, how far its review is, and the steps that end it. */
export function ReviewHead({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review");
  const { rupiah, number } = formats(useLocale());
  const { list, signature } = review;
  return (
    <PageHeader
      compact
      title={list.title}
      meta={
        <>
          <OrganisationMark kind={list.owner.kind} name={list.owner.name} />
          <ProposalStateMark state={list.state} />
          <span>{t("rowsAndTotal", { count: list.rows, rows: number(list.rows), total: rupiah(list.total) })}</span>
          <TextLink href={`/lists/${list.id}`}>{t("wholeList")}</TextLink>
          <DeliveriesLink proposalId={list.id} state={list.state} />
        </>
      }
      actions={
        <>
          {list.may.take && <TakeButton proposalId={list.id} />}
          <OnlyAtList className="contents max-sm:grid max-sm:grid-cols-[repeat(auto-fit,minmax(120px,1fr))] max-sm:gap-2">
            {list.may.return && <ReturnButton proposalId={list.id} version={list.version} owner={list.owner.name} />}
            {list.may.revoke && <RevokeButton proposalId={list.id} version={list.version} />}
            {signature.allowed && list.state === "UNDER_REVIEW" && (
              <ApproveButton
                proposalId={list.id}
                version={list.version}
                title={list.title}
                kept={keptCount(review)}
                rows={signature.rows}
                waiting={signature.waiting.length}
                lockedReason={lockOf(review, words)}
                stillMissing={stillMissing(review, words)}
                asksPassword={signature.asksPassword}
                figures={<ApprovalFigures review={review} words={words} />}
              >
                <SignatureList review={review} words={words} />
                <KeptFlags review={review} words={words} />
              </ApproveButton>
            )}
          </OnlyAtList>
        </>
      }
    >
      <OnlyAtList>
        <ReviewTally review={review} />
      </OnlyAtList>
    </PageHeader>
  );
}

/** What is missing once the one who looks has signed; null: nothing, the list is then approved. */
function stillMissing({ signature }: Review, words: FlagWords): string | null {
  if (signature.afterOwn.length === 0) return null;
  const after = signature.afterOwn.map(({ missing, ...need }) => ({ ...need, count: missing }));
  return signaturesInWords(after, words);
}

function keptCount({ queue }: Review): number {
  return queue
    .flatMap(({ rows }) => rows.flatMap(({ row }) => row.flags))
    .filter(({ status, decision }) => status === "DECIDED" && decision?.kind === "KEPT").length;
}
