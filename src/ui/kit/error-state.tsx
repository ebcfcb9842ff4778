import { CloudOff } from "lucide-react";
import type { ReactNode } from "react";
import { EmptyState } from "./empty-state.tsx";

/** Something failed: what still stands, the next step, and a code to report. Never a stack trace. */
export function ErrorState({
  title,
  code,
  action,
  children,
}: {
  title: ReactNode;
  code?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div role="alert">
      <EmptyState
        title={title}
        icon={<CloudOff size={24} strokeWidth={1.75} aria-hidden />}
        action={
          <>
            {action}
            {code && <p className="w-full text-xs text-ink-3">{code}</p>}
          </>
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}
