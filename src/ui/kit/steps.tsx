import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";

export type Step = { label: string; href?: string | undefined };

/** The steps of a wizard. Those before `current` are done and, with an `href`, can be opened again. */
export function Steps({ steps, current, label }: { steps: readonly Step[]; current: number; label: string }) {
  return (
    <nav aria-label={label}>
      <ol className="flex gap-1">
        {steps.map((step, index) => (
          <li key={step.label} className={stepWidth(index, current)}>
            <StepEntry step={step} index={index} state={stepState(index, current)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** On a phone only the current step has its word; those behind are links to be hit by a finger. */
function stepWidth(index: number, current: number): string {
  if (index === current) return "flex-1";
  return index < current ? "flex-1 max-sm:min-w-11 max-sm:flex-none" : "flex-1 max-sm:w-8 max-sm:flex-none";
}

type StepState = "done" | "current" | "ahead";

function StepEntry({ step, index, state }: { step: Step; index: number; state: StepState }) {
  const t = useTranslations("kit");
  const look = clsx(
    "flex w-full items-center gap-[9px] border-t-3 py-[9px] pr-3 max-sm:pr-0 text-left text-button no-underline max-sm:min-h-11",
    state === "ahead" ? "border-line-strong text-ink-2" : "border-accent text-ink",
    state === "current" && "font-semibold",
  );
  const content = (
    <>
      <span
        aria-hidden
        className={clsx(
          "grid size-5 shrink-0 place-items-center rounded-full border text-xs font-semibold",
          STEP_DOTS[state],
        )}
      >
        {index + 1}
      </span>
      <span className={clsx(state !== "current" && "max-sm:sr-only")}>
        {step.label}
        {state === "done" && <span className="sr-only">, {t("stepDone")}</span>}
      </span>
    </>
  );
  if (state === "done" && step.href !== undefined) {
    return (
      <Link href={step.href} className={clsx(look, "hover:bg-sheet-2")}>
        {content}
      </Link>
    );
  }
  return (
    <span aria-current={state === "current" ? "step" : undefined} className={look}>
      {content}
    </span>
  );
}

const STEP_DOTS = {
  done: "border-accent bg-accent text-on-accent",
  current: "border-2 border-accent text-accent-ink",
  ahead: "border-control",
} as const satisfies Record<StepState, string>;

function stepState(index: number, current: number): StepState {
  if (index === current) return "current";
  return index < current ? "done" : "ahead";
}
