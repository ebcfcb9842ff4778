"use client";

import { clsx } from "clsx";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { reviewHref } from "../review-href.ts";
import { useDecisions } from "./decisions-context.tsx";
import { useDesk } from "./desk-context.tsx";

/**
 * On a phone: go on without deciding, or decide. It acts only once the decision is in sight; before, it leads there. Where the row
 * owes nothing, going on is what one comes for.
 */
export function PhoneBar() {
  const [inSight, setInSight] = useState(false);
  const { queue, current, currentId, walk, go } = useDesk();
  const { form } = useDecisions();
  const isAtRows = usePathname() === reviewHref(queue.proposalId);
  const t = useTranslations("review");

  useEffect(() => {
    setInSight(false);
    if (!form) return undefined;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), {
      rootMargin: "0px 0px -30% 0px",
    });
    observer.observe(form);
    return () => observer.disconnect();
  }, [form]);

  if (!isAtRows || currentId === null) return null;
  const isOwed = current?.like !== undefined;
  const deciding = isOwed ? "primary" : "secondary";
  return (
    <div className="grid grid-cols-[minmax(112px,auto)_minmax(0,1fr)] gap-2 p-3 sm:hidden">
      <Button
        tone={isOwed ? "secondary" : "primary"}
        className={clsx(!form && "col-span-2")}
        onClick={() => go(walk.onward)}
      >
        {t(isOwed ? "skip" : "goOn")}
      </Button>
      {form && inSight && (
        <Button tone={deciding} type="submit" form="review-decision">
          {t("carryOut")}
        </Button>
      )}
      {form && !inSight && (
        <Button tone={deciding} onClick={() => form.scrollIntoView({ block: "start" })}>
          {t("decideNow")}
        </Button>
      )}
    </div>
  );
}
