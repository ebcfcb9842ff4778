"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { formats } from "#i18n/format.ts";
import { Message } from "../kit/message.tsx";
import { ProgressBar } from "../kit/progress-bar.tsx";
import { useProgress } from "./use-progress.ts";

/** Waits for the check of every row, and shows its outcome once it is there. */
export function Checking({ importId }: { importId: string }) {
  const t = useTranslations("import.check");
  const roles = useTranslations("import.roles");
  const format = formats(useLocale());
  const router = useRouter();
  const progress = useProgress({ importId, until: ({ state }) => state !== "UPLOADED" });
  const ended = progress !== null && progress.state !== "UPLOADED";

  useEffect(() => {
    if (ended) router.refresh();
  }, [ended, router]);

  const { stage = null, done = 0, total = 0 } = progress ?? {};
  const isRole = stage === "FAMILY" || stage === "PERSON" || stage === "TABLE";
  const label = isRole ? roles(stage) : t("queued");
  const share = total === 0 ? 0 : done / total;
  const rows = t("of", { done: format.number(done), total: format.number(total) });
  return (
    <div className="mx-auto mt-9 grid max-w-160 gap-4.5 px-pane max-sm:mt-5">
      <h2 className="text-lg">{t("running")}</h2>
      <ProgressBar
        label={label}
        value={done}
        max={Math.max(1, total)}
        valueText={format.percent(share, 0)}
        detail={isRole ? rows : ""}
      />
      <Message level="info">{t("runningNote")}</Message>
    </div>
  );
}
