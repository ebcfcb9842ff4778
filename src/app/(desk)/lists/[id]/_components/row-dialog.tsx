"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import type { Fund } from "#domain/zakat/fund.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Skeleton } from "#ui/kit/skeleton.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { useTypedWork } from "#ui/kit/typed-work.ts";
import { addRow, editRow, readRow } from "../../actions.ts";
import { useList } from "./list-context.tsx";
import { ListRefusal } from "./list-refusal-message.tsx";
import { RowFields } from "./row-fields.tsx";
import { RowPreview } from "./row-preview.tsx";
import { RowPreviewLine } from "./row-preview-line.tsx";
import { useRowPreview } from "./use-row-preview.ts";

/** One row typed in or written anew. What it says is fetched as the dialog opens, its numbers masked. */
export function RowDialog({
  open,
  onClose,
  fund,
  candidateId,
}: {
  open: boolean;
  onClose: () => void;
  fund: Fund;
  /** Null adds a row. */
  candidateId: string | null;
}) {
  const t = useTranslations("lists.row");
  const common = useTranslations("common");
  const toast = useToast();
  const formId = useId();
  const { list, take, isBusy } = useList();
  const known = useKnownRow(open ? candidateId : null);
  const { onInput, forget } = useTypedWork();
  const preview = useRowPreview(list.id, open);
  const found = useRef<HTMLElement>(null);
  const isReady = candidateId === null || known !== null;

  function save(form: FormData) {
    const name = String(form.get("name"));
    take(
      ({ requestKey }) => {
        form.set("requestKey", requestKey);
        return candidateId === null ? addRow(form) : editRow(form);
      },
      () => {
        forget();
        onClose();
        toast({ text: known ? t("saved", { row: known.row }) : t("added", { name }) });
      },
    );
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={known ? t("editTitle", { row: known.row }) : t("addTitle")}
      description={candidateId === null ? t("addDescription") : undefined}
      footer={
        <>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" form={formId} tone="primary" aria-busy={isBusy}>
            {candidateId === null ? t("add") : t("save")}
          </Button>
        </>
      }
    >
      {isReady ? (
        <form
          id={formId}
          action={save}
          onInput={(event) => {
            onInput(event);
            preview.ask(event.currentTarget);
          }}
          onReset={(event) => event.preventDefault()}
        >
          <input type="hidden" name="proposalId" value={list.id} />
          <input type="hidden" name="version" value={list.version} />
          {candidateId && <input type="hidden" name="candidateId" value={candidateId} />}
          <ListRefusal />
          <RowFields values={known?.values ?? null} fund={fund} />
          <RowPreviewLine found={preview.found} onOpen={() => found.current?.scrollIntoView({ block: "end" })} />
          <RowPreview ref={found} found={preview.found} isAsking={preview.isAsking} />
        </form>
      ) : (
        <Skeleton rows={5} />
      )}
    </Dialog>
  );
}

type KnownRow = { row: number; values: CandidateValues };

function useKnownRow(candidateId: string | null): KnownRow | null {
  const { list, refuse } = useList();
  const [known, setKnown] = useState<(KnownRow & { id: string }) | null>(null);

  useEffect(() => {
    if (candidateId === null) return undefined;
    let isCurrent = true;
    void readRow({ proposalId: list.id, candidateId }).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setKnown({ ...answer.value, id: candidateId });
      else refuse(answer.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [candidateId, list.id, refuse]);

  return known?.id === candidateId ? known : null;
}
