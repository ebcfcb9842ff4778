"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Places } from "#application/access/list-places.ts";
import { mayHold } from "#domain/access/membership.ts";
import type { Role } from "#domain/access/role.ts";
import { ORGANISATION_KINDS, ROLES } from "#domain/access/role-names.ts";
import { nameAmong } from "#domain/shared/name-among.ts";
import { Field } from "#ui/kit/field.tsx";
import { Select } from "#ui/kit/select.tsx";
import { Abilities } from "./abilities.tsx";
import { VillageChoice } from "./village-choice.tsx";

type Start = { role: Role; organisationId: string; villages: readonly string[] };

/** Organisation, then a role that exists there, then the villages of a verifier; below, what that lets a person do. */
export function PlacementFields({ places, start }: { places: Places; start?: Start }) {
  const t = useTranslations("access");
  const [organisationId, setOrganisationId] = useState(start?.organisationId ?? "");
  const [wantedRole, setWantedRole] = useState<Role | undefined>(start?.role);
  const organisation = places.organisations.find(({ id }) => id === organisationId);
  const roles = organisation ? ROLES.filter((role) => mayHold(role, organisation.kind)) : [];
  const role = roles.find((possible) => possible === wantedRole) ?? roles[0];
  return (
    <>
      <Field label={t("users.organisation")} name="organisationId" required>
        {(control) => (
          <Select
            {...control}
            value={organisationId}
            onChange={(event) => setOrganisationId(event.target.value)}
            placeholder={t("invite.chooseOrganisation")}
            groups={ORGANISATION_KINDS.map((kind) => ({
              label: t(`kinds.${kind}`),
              options: places.organisations
                .filter((place) => place.kind === kind)
                .map(({ id, name }) => ({ value: id, label: name })),
            }))}
          />
        )}
      </Field>
      <Field label={t("users.role")} name="role" required {...(!role && { hint: t("invite.organisationFirst") })}>
        {(control) => (
          <Select
            {...control}
            value={role ?? ""}
            onChange={(event) => setWantedRole(nameAmong(ROLES, event.target.value))}
            disabled={roles.length === 0}
            options={roles.map((possible) => ({ value: possible, label: t(`roles.${possible}`) }))}
          />
        )}
      </Field>
      {role === "VERIFIER" && <VillageChoice villages={places.villages} chosen={start?.villages ?? []} />}
      {role && (
        <div className="rounded-sm border border-line bg-sheet-2 px-3.5 py-2.5 sm:col-span-2">
          <Abilities role={role} />
        </div>
      )}
    </>
  );
}
