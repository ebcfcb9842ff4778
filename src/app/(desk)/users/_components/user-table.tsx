import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListedUser } from "#application/access/list-users.ts";
import { type Column, Table } from "#ui/kit/table.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { hrefOf, stateOf, type UserFilter } from "../user-filter.ts";
import { AccountStateMark } from "./account-state-mark.tsx";
import { Initials } from "./initials.tsx";
import { sayWhen } from "./say-when.ts";

/** The accounts; choosing one shows it at the right (on a phone: below). */
export function UserTable({ users, filter, now }: { users: readonly ListedUser[]; filter: UserFilter; now: Date }) {
  const t = useTranslations("access");
  const locale = useLocale();
  const columns: Column<ListedUser>[] = [
    {
      key: "name",
      header: t("users.nameAndEmail"),
      card: "main",
      cell: (user) => (
        <Link
          href={`${hrefOf(filter, { user: user.id, page: filter.page })}#account`}
          prefetch={false}
          className="flex min-h-9 items-center gap-2.5 text-inherit no-underline"
        >
          <Initials name={user.name} isSelected={user.id === filter.user} />
          <span className="min-w-0">
            <span className="block font-medium">{user.name}</span>
            <span className="block truncate text-xs text-ink-2" title={user.email}>
              {user.email}
            </span>
          </span>
        </Link>
      ),
    },
    {
      key: "role",
      header: t("users.role"),
      card: "full",
      cell: (user) => <span className="whitespace-nowrap">{t(`roles.${user.role}`)}</span>,
    },
    {
      key: "organisation",
      header: t("users.organisation"),
      card: "full",
      cell: ({ organisation }) => <OrganisationMark kind={organisation.kind} name={organisation.name} />,
    },
    {
      key: "area",
      header: t("users.area"),
      card: "hide",
      cell: ({ villages }) => <span className="text-ink-2">{areaOf(villages, t)}</span>,
    },
    {
      key: "signedIn",
      header: t("users.lastSignIn"),
      card: "hide",
      cell: ({ lastSignInAt }) => (
        <span className="whitespace-nowrap text-ink-2">
          {lastSignInAt ? sayWhen(lastSignInAt, { now, locale, t }) : t("users.never")}
        </span>
      ),
    },
    {
      key: "state",
      header: t("users.state"),
      card: "corner",
      cell: (user) => <AccountStateMark state={stateOf(user)} />,
    },
  ];
  return (
    <Table
      caption={t("users.title")}
      columns={columns}
      rows={users}
      rowKey={({ id }) => id}
      selectedKey={filter.user ?? null}
      stickyHead
      className="sm:[&_:is(td,th)]:px-2.5"
    />
  );
}

/** The only village, how many there are, or the whole regency. */
export function areaOf(
  villages: readonly { name: string }[],
  t: (key: "users.wholeRegency" | "users.villages", values?: { count: number }) => string,
): string {
  const [first] = villages;
  if (first === undefined) return t("users.wholeRegency");
  return villages.length === 1 ? first.name : t("users.villages", { count: villages.length });
}
