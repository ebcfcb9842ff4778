"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { FlagCard } from "#ui/kit/flag-card.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import type { FlagView } from "../row-view.ts";
import { useList } from "./list-context.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";

/** One flag of a row: its sentence, what was decided or proposed, and the owner's answer. */
export function FlagPanel({ flag }: { flag: FlagView }) {
  const t = useTranslations("lists");
  const { list } = useList();
  const [isAnswering, setAnswering] = useState(false);
  const isOpen = flag.severity !== "info" && flag.status !== "DECIDED";
  return (
    <>
      <FlagCard
        level={flag.severity}
        title={flag.title}
        aside={flag.aside}
        sentence={flag.sentence}
        legalBasis={flag.legalBasis}
        actions={
          list.may.answer &&
          isOpen && (
            <Button size="sm" onClick={() => setAnswering(true)}>
              {flag.proposedReason === null ? t("proposeReason") : t("changeReason")}
            </Button>
          )
        }
      >
        {flag.code === "TARGET_POORER_WAITING" && list.may.changeRows && (
          <p className="mt-1 text-sm">
            <TextLink href={`/lists/${list.id}/pick`}>{t("seeWaiting")}</TextLink>
          </p>
        )}
        {flag.hidesDetails && <p className="mt-1 text-xs text-ink-2">{t("hiddenDetails")}</p>}
        {flag.decision && (
          <p className="mt-1 text-sm">{t(`decision.${flag.decision.kind}`, { reason: flag.decision.reason ?? "" })}</p>
        )}
        {flag.proposedReason !== null && (
          <p className="mt-1 text-sm">{t("proposedReason", { reason: flag.proposedReason })}</p>
        )}
      </FlagCard>
      <ReasonDialog flag={flag} open={isAnswering} onClose={() => setAnswering(false)} />
    </>
  );
}
