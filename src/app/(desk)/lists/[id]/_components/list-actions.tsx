"use client";

import { ChevronDown, ClipboardPaste, ListPlus, Plus, Undo2, Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { Menu } from "#ui/kit/menu.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { withdrawList } from "../../actions.ts";
import type { ListView } from "../loader.ts";
import { useList } from "./list-context.tsx";
import { RowDialog } from "./row-dialog.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";

/** At the right of the head: rows come in, the list goes out, or it is taken back. */
export function ListActions({ list }: { list: ListView }) {
  const t = useTranslations("lists.actions");
  const toast = useToast();
  const { take, isBusy } = useList();
  const [isSubmitting, setSubmitting] = useState(false);
  const { may, totals } = list;
  return (
    <>
      {may.changeRows && <AddMenu list={list} />}
      {may.withdraw && (
        <Button
          icon={<Undo2 size={15} aria-hidden />}
          aria-busy={isBusy}
          onClick={() => take(withdrawList, () => toast({ text: t("withdrawn") }))}
        >
          {t("withdraw")}
        </Button>
      )}
      {may.submit && totals.rows > 0 && (
        <Button tone="primary" onClick={() => setSubmitting(true)}>
          {t("submit")}
        </Button>
      )}
      <SubmitDialog open={isSubmitting} onClose={() => setSubmitting(false)} totals={totals} />
    </>
  );
}

function AddMenu({ list }: { list: ListView }) {
  const t = useTranslations("lists.actions");
  const router = useRouter();
  const [isTyping, setTyping] = useState(false);
  const go = (place: string) => () => router.push(`/lists/${list.id}/${place}`);
  return (
    <>
      <Menu
        button={{
          icon: <Plus size={15} aria-hidden />,
          children: (
            <>
              {t("addRow")}
              <ChevronDown size={14} aria-hidden />
            </>
          ),
        }}
        items={[
          { key: "upload", label: t("upload"), icon: <Upload size={15} aria-hidden />, onSelect: go("import") },
          { key: "paste", label: t("paste"), icon: <ClipboardPaste size={15} aria-hidden />, onSelect: go("paste") },
          { key: "pick", label: t("pick"), icon: <ListPlus size={15} aria-hidden />, onSelect: go("pick") },
          { key: "type", label: t("type"), icon: <Plus size={15} aria-hidden />, onSelect: () => setTyping(true) },
        ]}
      />
      <RowDialog open={isTyping} onClose={() => setTyping(false)} fund={list.programme.fund} candidateId={null} />
    </>
  );
}
