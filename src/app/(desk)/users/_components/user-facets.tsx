import { useTranslations } from "next-intl";
import type { ListedUser } from "#application/access/list-users.ts";
import { OrganisationKind, Role } from "#domain/access/role.ts";
import { type Facet, Facets } from "#ui/kit/facets.tsx";
import { AccountState, fits, hrefOf, type UserFilter } from "../user-filter.ts";

/** The filters at the left of the list. Each counts what it leaves, the other filters held. */
export function UserFacets({ all, filter }: { all: readonly ListedUser[]; filter: UserFilter }) {
  const t = useTranslations("access");

  function facet<Name extends "state" | "role" | "kind">(name: Name, value: UserFilter[Name], label: string): Facet {
    return {
      key: value ?? "all",
      label,
      href: hrefOf(filter, { [name]: value }),
      count: String(all.filter((user) => fits(user, { ...filter, [name]: value })).length),
      current: filter[name] === value,
    };
  }

  return (
    <Facets
      label={t("users.filter")}
      groups={[
        {
          key: "state",
          title: t("users.state"),
          facets: [
            facet("state", undefined, t("users.all")),
            ...AccountState.options.map((state) => facet("state", state, t(`states.${state}`))),
          ],
        },
        {
          key: "role",
          title: t("users.role"),
          facets: [
            facet("role", undefined, t("users.allRoles")),
            ...Role.options.map((role) => facet("role", role, t(`roles.${role}`))),
          ],
        },
        {
          key: "kind",
          title: t("users.organisation"),
          facets: [
            facet("kind", undefined, t("users.allOrganisations")),
            ...OrganisationKind.options.map((kind) => facet("kind", kind, t(`kinds.${kind}`))),
          ],
        },
      ]}
    />
  );
}
