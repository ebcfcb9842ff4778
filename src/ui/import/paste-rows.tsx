"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "../kit/button.tsx";
import { Field } from "../kit/field.tsx";
import { Textarea } from "../kit/textarea.tsx";

/**
 * Rows copied in a spreadsheet program, sent as the file they would be. Ctrl+V is heard on the whole page, outside of fields;
 * where there is no such key, as on a phone, there is a field to paste into. Copied files are sent as they are.
 */
export function PasteRows({ onPaste }: { onPaste: (files: File[]) => void }) {
  const t = useTranslations("import.upload");
  const [text, setText] = useState("");
  const send = useRef(onPaste);
  send.current = onPaste;

  useEffect(() => {
    function hear(event: ClipboardEvent) {
      const files = isInField(event.target) ? [] : pastedFiles(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      send.current(files);
    }
    document.addEventListener("paste", hear);
    return () => document.removeEventListener("paste", hear);
  });

  function pastedFiles(clipboard: DataTransfer | null): File[] {
    if (!clipboard) return [];
    const rows = clipboard.getData("text/plain");
    if (clipboard.files.length > 0) return [...clipboard.files];
    return /[\n\t]/.test(rows) ? [fileOf(rows)] : [];
  }

  function fileOf(rows: string): File {
    const at = new Date().toTimeString().slice(0, 5).replace(":", ".");
    return new File([rows], t("pasted", { at }), { type: "text/tab-separated-values" });
  }

  function use() {
    if (text.trim() === "") return;
    send.current([fileOf(text)]);
    setText("");
  }

  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-6 cursor-pointer items-center font-medium text-accent max-sm:min-h-11">
        {t("paste")}
      </summary>
      <div className="grid gap-2.5 pt-2">
        <Field label={t("pasteLabel")} name="pasted" hint={t("pasteHint")}>
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              className="max-h-64 font-mono text-xs"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button onClick={use}>{t("usePasted")}</Button>
        </div>
      </div>
    </details>
  );
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=file]), textarea, select") !== null;
}
