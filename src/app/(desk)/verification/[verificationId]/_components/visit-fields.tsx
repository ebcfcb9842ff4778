"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { VerificationResult } from "#domain/assistance/verification.ts";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field } from "#ui/kit/field.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { Select, type SelectGroup } from "#ui/kit/select.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { recordVisit } from "../actions.ts";

const RESULTS = ["ELIGIBLE", "NOT_ELIGIBLE", "NOT_FOUND"] as const satisfies readonly VerificationResult[];

/** What the visit found, when, and what was seen. `village` is asked for a family that the register does not know yet. */
export function VisitFields({
  verificationId,
  today,
  village,
}: {
  verificationId: string;
  today: string;
  village: { code: string | null; groups: readonly SelectGroup[] } | null;
}) {
  const [result, setResult] = useState<string>("");
  const router = useRouter();
  const toast = useToast();
  const t = useTranslations("verification");

  function goBack() {
    router.push("/verification");
    toast({ text: t("saved") });
  }

  return (
    <ActionForm action={recordVisit} onDone={goBack} className="grid gap-4 pb-2 [&>*]:mx-pane">
      <input type="hidden" name="verificationId" value={verificationId} />
      <RadioCards
        legend={t("result")}
        name="result"
        value={result}
        onChange={setResult}
        required
        cards={RESULTS.map((value) => ({
          value,
          title: t(`results.${value}.title`),
          description: t(`results.${value}.description`),
        }))}
      />
      <Field label={t("date")} name="date" required className="max-w-60 max-sm:max-w-none">
        {(control) => <DateInput {...control} defaultValue={today} max={today} />}
      </Field>
      {village && (
        <Field label={t("village")} name="villageCode" hint={t("villageHint")} required={result === "ELIGIBLE"}>
          {(control) => (
            <Select
              {...control}
              defaultValue={village.code ?? ""}
              placeholder={t("chooseVillage")}
              groups={village.groups}
            />
          )}
        </Field>
      )}
      <Field label={t("note")} name="note" hint={t("noteHint")}>
        {(control) => <Textarea {...control} rows={3} maxLength={1000} />}
      </Field>
      <BottomBar className="mx-0!" actions={<SubmitButton>{t("save")}</SubmitButton>} />
    </ActionForm>
  );
}
