"use client";

import { Copy } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { formats } from "#i18n/format.ts";
import { Button } from "#ui/kit/button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import type { ShownLink } from "../actions.ts";

/** A one-time link to copy and hand over; it is shown this once. */
export function LinkToHandOver({ link }: { link: ShownLink }) {
  const t = useTranslations("access.link");
  const locale = useLocale();
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLDivElement>(null);

  /** Browsers give no clipboard to a page without https; then the text stands marked, to be copied by hand. */
  async function copy() {
    field.current?.querySelector("input")?.select();
    await navigator.clipboard?.writeText(link.href);
    setCopied("clipboard" in navigator);
  }

  return (
    <div className="grid gap-3">
      <Message level="clear" announce>
        {t("handOver", { until: formats(locale).dateTime(link.expiresAt) })}
      </Message>
      <div ref={field} className="flex gap-2 max-sm:grid">
        <TextInput
          readOnly
          value={link.href}
          aria-label={t("label")}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button tone="primary" icon={<Copy size={15} aria-hidden />} onClick={copy}>
          {isCopied ? t("copied") : t("copy")}
        </Button>
      </div>
    </div>
  );
}
