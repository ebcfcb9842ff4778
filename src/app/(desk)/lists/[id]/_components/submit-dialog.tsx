"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ListTotals } from "#application/proposal/get-proposal.ts";
import { formats } from "#i18n/format.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { submitList } from "../../actions.ts";
import { useList } from "./list-context.tsx";

/** Before a list goes out: what that means, and how many rows are still held. */
export function SubmitDialog({ open, onClose, totals }: { open: boolean; onClose: () => void; totals: ListTotals }) {
  const t = useTranslations("lists.actions");
  const common = useTranslations("common");
  const { number } = formats(useLocale());
  const toast = useToast();
  const { take, isBusy } = useList();

  function submit() {
    take(submitList, () => toast({ text: t("submitted") }));
    onClose();
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="sm"
      title={t("submitTitle")}
      footer={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button tone="primary" aria-busy={isBusy} onClick={submit}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <div className="grid gap-2.5 text-sm">
        <p>{t("submitBody", { rows: number(totals.rows) })}</p>
        {totals.held > 0 && (
          <Severity level={totals.blocks > 0 ? "block" : "review"}>
            {t("submitHeld", { count: number(totals.held) })}
          </Severity>
        )}
      </div>
    </Dialog>
  );
}
