"use client";

import { Pencil, RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Fund } from "#domain/zakat/fund.ts";
import { Button } from "#ui/kit/button.tsx";
import { TextButton } from "#ui/kit/text-link.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { restoreRows } from "../../actions.ts";
import type { RowView } from "../row-view.ts";
import { useList } from "./list-context.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { RowDialog } from "./row-dialog.tsx";

/** At the end of a row: look closer; while rows may change, write anew, take off, put back. */
export function RowActions({
  row,
  fund,
  isOpen,
  isRemoved,
  onToggle,
}: {
  row: RowView;
  fund: Fund;
  isOpen: boolean;
  isRemoved: boolean;
  onToggle: () => void;
}) {
  const t = useTranslations("lists");
  const { list } = useList();
  const label = row.mayMakeWay && list.may.replace ? t("showReplacement") : t("show");
  const isWorthOpening = row.flags.length > 0 || isRemoved;
  return (
    <span className="inline-flex items-center justify-end gap-1 max-sm:flex max-sm:justify-start">
      {isWorthOpening && (
        <TextButton aria-expanded={isOpen} onClick={onToggle} className="px-1 text-sm">
          {isOpen ? t("hide") : label}
        </TextButton>
      )}
      {list.may.changeRows && (isRemoved ? <Restore row={row} /> : <Change row={row} fund={fund} />)}
    </span>
  );
}

function Change({ row, fund }: { row: RowView; fund: Fund }) {
  const t = useTranslations("lists");
  const [isEditing, setEditing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);

  return (
    <>
      <Button
        size="sm"
        tone="quiet"
        icon={<Pencil size={14} aria-hidden />}
        aria-label={t("editRow", { row: row.row })}
        onClick={() => setEditing(true)}
      />
      <Button
        size="sm"
        tone="quiet"
        icon={<X size={14} aria-hidden />}
        aria-label={t("removeRow", { row: row.row })}
        onClick={() => setRemoving(true)}
      />
      {isRemoving && <RemoveDialog onClose={() => setRemoving(false)} row={row} />}
      {isEditing && <RowDialog open onClose={() => setEditing(false)} fund={fund} candidateId={row.id} />}
    </>
  );
}

function Restore({ row }: { row: RowView }) {
  const t = useTranslations("lists");
  const toast = useToast();
  const { take, isBusy } = useList();
  return (
    <Button
      size="sm"
      icon={<RotateCcw size={14} aria-hidden />}
      aria-busy={isBusy}
      onClick={() =>
        take(
          (step) => restoreRows({ ...step, candidateIds: [row.id] }),
          () => toast({ text: t("restored", { row: row.row }) }),
        )
      }
    >
      {t("restore")}
    </Button>
  );
}
