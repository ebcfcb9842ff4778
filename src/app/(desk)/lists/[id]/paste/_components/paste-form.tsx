"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import type { Refusal } from "#domain/shared/result.ts";
import { formats } from "#i18n/format.ts";
import { sendFile } from "#ui/import/send-file.ts";
import { Button } from "#ui/kit/button.tsx";
import { Field } from "#ui/kit/field.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { useTypedWork } from "#ui/kit/typed-work.ts";
import { RefusalMessage } from "#ui/refusal/refusal-message.tsx";

/** Cells from a spreadsheet: they go the way of a file from here on, and are kept like one. */
export function PasteForm({ listId }: { listId: string }) {
  const t = useTranslations("lists.paste");
  const common = useTranslations("common");
  const format = formats(useLocale());
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const [isSending, start] = useTransition();
  const { onInput, forget } = useTypedWork();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("cells"));
    setEmpty(text.trim() === "");
    if (text.trim() === "" || isSending) return;
    start(async () => {
      const name = t("fileName", { at: format.time(new Date()) });
      const answer = await sendFile({
        kind: "CANDIDATES",
        importId: null,
        file: new File([text], name, { type: "text/tab-separated-values" }),
        onProgress: () => undefined,
      });
      if (!answer.ok) return setRefusal(answer.error);
      forget();
      router.push(`/lists/${listId}/import/${answer.value.importId}`);
    });
  }

  return (
    <form onSubmit={send} onInput={onInput} className="grid max-w-4xl gap-4 px-pane py-5">
      <RefusalMessage refusal={refusal} />
      <Field label={t("label")} name="cells" hint={t("hint")} error={isEmpty && t("empty")}>
        {(control) => (
          <Textarea
            {...control}
            rows={14}
            wrap="off"
            spellCheck={false}
            autoComplete="off"
            className="tabular overflow-x-auto text-sm whitespace-pre"
          />
        )}
      </Field>
      <div className="flex gap-2 max-sm:grid">
        <Button type="submit" tone="primary" aria-busy={isSending}>
          {isSending ? t("sending") : t("submit")}
        </Button>
        <LinkButton href={`/lists/${listId}`}>{common("cancel")}</LinkButton>
      </div>
    </form>
  );
}
