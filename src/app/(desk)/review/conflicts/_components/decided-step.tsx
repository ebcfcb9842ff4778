import { useLocale, useTranslations } from "next-intl";
import type { OpenedConflict } from "#application/conflict/get-conflicts.ts";
import { formats } from "#i18n/format.ts";
import { Message } from "#ui/kit/message.tsx";
import { UndoButton } from "../../[proposalId]/_components/undo-button.tsx";

/** Who decided what, why, and the way back. */
export function DecidedStep({
  conflict: { sides, status },
  step,
}: {
  conflict: OpenedConflict;
  step: NonNullable<OpenedConflict["step"]>;
}) {
  const t = useTranslations("conflict");
  const { dateTime } = formats(useLocale());
  const { kinds, by, at, reason } = step;
  const server = sides[kinds[0] === "REMOVED" ? 1 : 0].owner.name;
  return (
    <Message
      level={status === "DECIDED" ? "clear" : "info"}
      title={t(`outcome.${outcomeOf(kinds)}`, { name: server })}
      action={
        <UndoButton proposalId={step.proposalId} batchId={step.batchId}>
          {t("undo")}
        </UndoButton>
      }
    >
      <span className="text-ink-2">{t("decidedBy", { by, at: dateTime(at) })}</span>
      {reason && <blockquote className="mt-1 border-l-2 border-line-strong pl-2.5 text-sm">{reason}</blockquote>}
    </Message>
  );
}

function outcomeOf(kinds: NonNullable<OpenedConflict["step"]>["kinds"]): "SERVES" | "BOTH" | "VISIT" {
  if (kinds.includes("REMOVED")) return "SERVES";
  return kinds.includes("VERIFY") ? "VISIT" : "BOTH";
}
