"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { Button } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";
import { Field } from "../kit/field.tsx";
import { RadioCards } from "../kit/radio-cards.tsx";
import { Textarea } from "../kit/textarea.tsx";
import { RefusalMessage } from "../refusal/refusal-message.tsx";
import { fetchAnnex } from "./fetch-annex.ts";

/**
 * Downloads the annex (BNBA) of an approved list; whole identity numbers only for a reason, which is recorded. Needs the
 * `deliveries` messages around it. For whoever may export the list's annex.
 */
export function AnnexButton({ proposalId, size = "md" }: { proposalId: string; size?: "sm" | "md" }) {
  const t = useTranslations("deliveries.annex");
  const common = useTranslations("common");
  const formId = useId();
  const [open, setOpen] = useState(false);
  const [numbers, setNumbers] = useState("masked");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);

  async function download(form: FormData) {
    setPending(true);
    const format = form.get("format") === "csv" ? "csv" : "xlsx";
    const reason = numbers === "full" ? String(form.get("reason") ?? "") : null;
    const answer = await fetchAnnex({ proposalId, format, reason });
    setPending(false);
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) setOpen(false);
  }

  return (
    <>
      <Button size={size} icon={<Download size={15} aria-hidden />} onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        size="sm"
        title={t("title")}
        description={t("description")}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
            <Button type="submit" form={formId} tone="primary" aria-busy={isPending}>
              {t("download")}
            </Button>
          </>
        }
      >
        <form
          id={formId}
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isPending) void download(new FormData(event.currentTarget));
          }}
        >
          <RadioCards
            legend={t("format")}
            name="format"
            defaultValue="xlsx"
            cards={[
              { value: "xlsx", title: "XLSX", description: t("xlsx") },
              { value: "csv", title: "CSV", description: t("csv") },
            ]}
          />
          <RadioCards
            legend={t("numbers")}
            name="numbers"
            value={numbers}
            onChange={setNumbers}
            cards={[
              { value: "masked", title: t("masked"), description: t("maskedBody") },
              { value: "full", title: t("full"), description: t("fullBody") },
            ]}
          />
          {numbers === "full" && (
            <Field label={t("reason")} name="reason" required hint={t("reasonHint")}>
              {(control) => <Textarea {...control} rows={2} maxLength={600} />}
            </Field>
          )}
          <RefusalMessage refusal={refusal} />
        </form>
      </Dialog>
    </>
  );
}
