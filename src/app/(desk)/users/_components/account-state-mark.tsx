import { clsx } from "clsx";
import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AccountState } from "../user-filter.ts";

const MARKS: Readonly<Record<AccountState, ReactNode>> = {
  ACTIVE: <span className="keep-fill size-2 rounded-full bg-accent" />,
  INVITED: <span className="keep-fill size-2 rounded-full border-[1.5px] border-accent" />,
  BLOCKED: <Lock size={13} />,
  DISABLED: <span className="keep-fill h-0.5 w-2 bg-control" />,
};

/** How an account stands: a shape and the word. */
export function AccountStateMark({ state }: { state: AccountState }) {
  const t = useTranslations("access.states");
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-[7px] text-mark whitespace-nowrap",
        state === "BLOCKED" && "font-strong",
        state === "DISABLED" && "text-ink-2",
      )}
    >
      <span aria-hidden className="grid w-3.5 place-items-center">
        {MARKS[state]}
      </span>
      {t(state)}
    </span>
  );
}
