"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Places } from "#application/access/list-places.ts";
import type { OrganisationKind } from "#domain/access/role.ts";
import { ORGANISATION_KINDS } from "#domain/access/role-names.ts";
import { nameAmong } from "#domain/shared/name-among.ts";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Field } from "#ui/kit/field.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { ActionForm } from "#ui/refusal/action-form.tsx";
import { DialogSubmit } from "../../users/_components/dialog-submit.tsx";
import { createOrganisation } from "../actions.ts";

/** Adds an organisation: its kind decides whether it needs a Baznas above it or a village of its own. */
export function AddOrganisation({ places }: { places: Places }) {
  const t = useTranslations("access.organisations");
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const formId = useId();

  function finish() {
    setOpen(false);
    toast({ text: t("added") });
  }

  return (
    <>
      <Button tone="primary" icon={<Plus size={15} aria-hidden />} onClick={() => setOpen(true)}>
        {t("add")}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("addTitle")}
        footer={<DialogSubmit formId={formId} onCancel={() => setOpen(false)} label={t("addSubmit")} />}
      >
        <ActionForm
          id={formId}
          action={createOrganisation}
          onDone={finish}
          className="grid gap-x-4 gap-y-3 sm:grid-cols-2 [&>[role]]:col-span-full"
        >
          <NewOrganisationFields places={places} />
        </ActionForm>
      </Dialog>
    </>
  );
}

function NewOrganisationFields({ places }: { places: Places }) {
  const t = useTranslations("access");
  const [kind, setKind] = useState<OrganisationKind>("OPD");
  const baznas = places.organisations.filter((organisation) => organisation.kind === "BAZNAS");
  return (
    <>
      <Field label={t("organisations.name")} name="name" required className="sm:col-span-2">
        {(control) => <TextInput {...control} minLength={2} maxLength={120} />}
      </Field>
      <Field label={t("organisations.code")} name="code" required hint={t("organisations.codeHint")}>
        {(control) => (
          <TextInput {...control} maxLength={30} pattern="[A-Za-z0-9][A-Za-z0-9\-]+" className="uppercase" />
        )}
      </Field>
      <Field label={t("organisations.kind")} name="kind" required>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={(event) => setKind(nameAmong(ORGANISATION_KINDS, event.target.value))}
            options={ORGANISATION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
        )}
      </Field>
      {kind === "UPZ" && (
        <Field label={t("organisations.parent")} name="parentId" required>
          {(control) => <Select {...control} options={baznas.map(({ id, name }) => ({ value: id, label: name }))} />}
        </Field>
      )}
      {kind === "VILLAGE" && (
        <Field label={t("organisations.village")} name="villageCode" required>
          {(control) => (
            <Select {...control} groups={villageGroups(places)} placeholder={t("organisations.chooseVillage")} />
          )}
        </Field>
      )}
    </>
  );
}

function villageGroups({ villages }: Places) {
  return [...Map.groupBy(villages, ({ district }) => district)].map(([label, inDistrict]) => ({
    label,
    options: inDistrict.map(({ code, name }) => ({ value: code, label: name })),
  }));
}
