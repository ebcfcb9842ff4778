import { useLocale, useTranslations } from "next-intl";
import type { ListedUser } from "#application/access/list-users.ts";
import { formats } from "#i18n/format.ts";
import { TaskGroup, TaskLink, TaskMeta } from "./task-group.tsx";

/** Invitations nobody has taken up, and accounts that are locked for now. */
export function AccountTasks({ accounts }: { accounts: readonly ListedUser[] }) {
  const t = useTranslations("home");
  const invited = accounts.filter(({ status }) => status === "INVITED");
  const locked = accounts.filter(({ blocked }) => blocked !== null);
  return (
    <>
      <TaskGroup
        title={t("invited", { count: invited.length })}
        count={invited.length}
        href="/users?state=INVITED"
        linkLabel={t("open")}
        items={invited}
        itemKey={({ id }) => id}
      >
        {(user) => <Account user={user} />}
      </TaskGroup>
      <TaskGroup
        title={t("locked", { count: locked.length })}
        count={locked.length}
        href="/users?state=BLOCKED"
        linkLabel={t("open")}
        items={locked}
        itemKey={({ id }) => id}
      >
        {(user) => <Account user={user} />}
      </TaskGroup>
    </>
  );
}

function Account({ user: { id, name, organisation, blocked } }: { user: ListedUser }) {
  const t = useTranslations("home");
  const { time } = formats(useLocale());
  return (
    <TaskLink href={`/users?user=${id}`} title={name}>
      <TaskMeta>
        <span>{organisation.name}</span>
        {blocked && <span>{t("lockedUntil", { time: time(blocked.until) })}</span>}
      </TaskMeta>
    </TaskLink>
  );
}
