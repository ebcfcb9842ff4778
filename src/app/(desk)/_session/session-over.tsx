"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useSession } from "#ui/session/session-context.ts";

/** In the place of a page on the way to which the session was found to be over: once somebody is signed in it is read anew. */
export function SessionOver() {
  const t = useTranslations("refusals");
  const router = useRouter();
  const { isOver, check } = useSession();
  useEffect(() => {
    if (isOver) return;
    void check().then((isStillOver) => {
      if (!isStillOver) router.refresh();
    });
  }, [isOver, check, router]);
  return <p className="p-pane text-sm text-ink-2">{t("SIGNED_OUT")}</p>;
}
