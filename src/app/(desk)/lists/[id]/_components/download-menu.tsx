"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Menu } from "#ui/kit/menu.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { useList } from "./list-context.tsx";

/** The list as a workbook. With full identity numbers only for a reason, which is recorded before anything leaves. */
export function DownloadMenu({ programmeId }: { programmeId: string }) {
  const t = useTranslations("lists");
  const common = useTranslations("common");
  const { list } = useList();
  const formId = useId();
  const [isAsking, setAsking] = useState(false);
  const address = `/lists/${list.id}/download`;
  return (
    <>
      <Menu
        button={{ size: "sm", icon: <Download size={14} aria-hidden />, children: t("actions.download") }}
        items={[
          { key: "masked", label: t("actions.downloadMasked"), href: address, download: true },
          ...(list.may.reveal
            ? [{ key: "full", label: t("actions.downloadFull"), onSelect: () => setAsking(true) }]
            : []),
          {
            key: "template",
            label: t("actions.template"),
            href: `/programmes/${programmeId}/template`,
            download: true,
          },
        ]}
      />
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        size="sm"
        title={t("full.title")}
        description={t("full.description")}
        footer={
          <>
            <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
            <Button type="submit" form={formId} tone="primary">
              {t("full.send")}
            </Button>
          </>
        }
      >
        <form id={formId} method="post" action={address} onSubmit={() => setAsking(false)}>
          <Field label={t("full.reason")} name="reason" required hint={t("full.reasonHint")}>
            {(control) => <TextInput {...control} minLength={5} maxLength={200} autoComplete="off" />}
          </Field>
        </form>
      </Dialog>
    </>
  );
}
