"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState, useTransition } from "react";
import type { Refusal, Result } from "#domain/shared/result.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextButton } from "#ui/kit/text-link.tsx";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";

const REASONS = ["SAME_PERSON", "DECREE", "ASKED_BY_PERSON"] as const;
const SHOWN_SECONDS = 60;

/** A masked NIK; whoever may see it gives a reason, sees it for a minute, and is recorded. */
export function NikCell({
  personId,
  householdId,
  name,
  masked,
  reveal,
}: {
  personId: string;
  householdId: string;
  name: string;
  masked: string | null;
  reveal: ((input: { personId: string; householdId: string; reason: string }) => Promise<Result<string>>) | null;
}) {
  const t = useTranslations("register.household");
  const common = useTranslations("common");
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startRevealing] = useTransition();

  if (masked === null) return <span className="block text-xs text-ink-2">{t("members.noNik")}</span>;

  const confirm = () =>
    startRevealing(async () => {
      const answer = await reveal?.({ personId, householdId, reason });
      if (!answer) return;
      setRefusal(answer.ok ? null : answer.error);
      if (!answer.ok) return;
      setShown(answer.value);
      setAsking(false);
    });

  return (
    <span className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
      <span className="sr-only">{t("members.nik")}</span>
      <span className={shown === null ? "tabular" : "tabular print:hidden"}>{shown ?? masked}</span>
      {shown !== null && <span className="tabular hidden print:inline">{masked}</span>}
      {shown !== null && <Countdown onEnd={() => setShown(null)} />}
      {shown === null && reveal && (
        <TextButton className="text-xs" aria-label={t("reveal.openOf", { name })} onClick={() => setAsking(true)}>
          {t("reveal.open")}
        </TextButton>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        size="sm"
        title={t("reveal.title")}
        footer={
          <>
            <Button tone="quiet" onClick={() => setAsking(false)}>
              {common("cancel")}
            </Button>
            <Button tone="primary" aria-busy={pending} onClick={pending ? undefined : confirm}>
              {t("reveal.confirm")}
            </Button>
          </>
        }
      >
        <div className="grid gap-3 text-ink">
          <Field label={t("reveal.reason")} name="reason" id={`reason-${personId}`}>
            {(control) => (
              <Select
                {...control}
                data-autofocus
                value={reason}
                options={REASONS.map((value) => ({ value, label: t(`reveal.reasons.${value}`) }))}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <p className="text-sm text-ink-2">{t("reveal.recorded")}</p>
          <RefusalMessage refusal={refusal} />
        </div>
      </Dialog>
    </span>
  );
}

/** Counts a minute down, and ends it when the page is left too. */
function Countdown({ onEnd }: { onEnd: () => void }) {
  const t = useTranslations("register.household.reveal");
  const [left, setLeft] = useState(SHOWN_SECONDS);

  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) onEnd();
  }, [left, onEnd]);

  return (
    <>
      <span className="print:hidden">{t("hides", { seconds: Math.max(0, left) })}</span>
      <TextButton className="text-xs" onClick={onEnd}>
        {t("hide")}
      </TextButton>
    </>
  );
}
