"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { conflictHref } from "../conflict-href.ts";

/** On a phone: go on without deciding, or decide. It acts only once the decision is in sight; before, it leads there. */
export function PhoneBar({ nextId }: { nextId: string | null }) {
  const [inSight, setInSight] = useState(false);
  const router = useRouter();
  const t = useTranslations("conflict");

  useEffect(() => {
    const form = document.getElementById("conflict-decision");
    if (form === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), {
      rootMargin: "0px 0px -30% 0px",
    });
    observer.observe(form);
    return () => observer.disconnect();
  }, []);

  return (
    <div className="grid grid-cols-[minmax(112px,auto)_minmax(0,1fr)] gap-2 p-3 sm:hidden">
      {nextId !== null && <Button onClick={() => router.push(conflictHref(nextId))}>{t("skip")}</Button>}
      {inSight ? (
        <Button tone="primary" type="submit" form="conflict-decision" className={nextId === null ? "col-span-2" : ""}>
          {t("carryOut")}
        </Button>
      ) : (
        <Button
          tone="primary"
          className={nextId === null ? "col-span-2" : ""}
          onClick={() => document.getElementById("conflict-decision")?.scrollIntoView({ block: "start" })}
        >
          {t("decideNow")}
        </Button>
      )}
    </div>
  );
}
