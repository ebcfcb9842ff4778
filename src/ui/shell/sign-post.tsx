import type { ReactNode } from "react";
import { LinkButton } from "../kit/link-button.tsx";
import { Logo } from "../kit/logo.tsx";

/** A page that only tells where to go next: not found, not allowed, failed. Outside the desk put it into `main`. */
export function SignPost({
  title,
  body,
  homeLabel,
  action,
  code,
}: {
  title: string;
  body: string;
  homeLabel: string;
  action?: ReactNode;
  code?: string | undefined;
}) {
  return (
    <div className="mx-auto grid min-h-[70dvh] max-w-md content-center justify-items-start gap-3 px-pane py-10">
      <Logo size={36} />
      <h1 className="mt-2 text-2xl">{title}</h1>
      <p className="text-md text-pretty text-ink-2">{body}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {action}
        <LinkButton href="/" tone={action ? "secondary" : "primary"}>
          {homeLabel}
        </LinkButton>
      </div>
      {code && <p className="text-xs text-ink-3">{code}</p>}
    </div>
  );
}
