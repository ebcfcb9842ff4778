import { useLocale, useTranslations } from "next-intl";
import type { Places } from "#application/access/list-places.ts";
import type { ListedUser } from "#application/access/list-users.ts";
import type { AccountEvent } from "#application/access/read-account-history.ts";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { stateOf } from "../user-filter.ts";
import { Abilities } from "./abilities.tsx";
import { AccountStateMark } from "./account-state-mark.tsx";
import { sayWhen } from "./say-when.ts";
import { UserActions } from "./user-actions.tsx";

/** One account: who, what it may do, what can be done with it, what happened to it. */
export function UserDetail({
  user,
  isOwn,
  places,
  now,
}: {
  user: ListedUser & { history: AccountEvent[] };
  isOwn: boolean;
  places: Places;
  now: Date;
}) {
  const t = useTranslations("access");
  const locale = useLocale();
  const when = (at: Date) => sayWhen(at, { now, locale, t });
  return (
    <aside id="account" aria-label={user.name} className="divide-y divide-line">
      <section className="px-pane py-3.5">
        <h2 className="text-md">{user.name}</h2>
        <DescriptionList
          className="mt-1.5"
          items={[
            { term: t("users.email"), value: <span className="break-all">{user.email}</span> },
            { term: t("users.role"), value: t(`roles.${user.role}`) },
            {
              term: t("users.organisation"),
              value: <OrganisationMark kind={user.organisation.kind} name={user.organisation.name} />,
            },
            {
              term: t("users.area"),
              value: user.villages.map(({ name }) => name).join(", ") || t("users.wholeRegency"),
            },
            {
              term: t("users.state"),
              value: (
                <>
                  <AccountStateMark state={stateOf(user)} />
                  {user.blocked && (
                    <span className="block text-xs text-ink-2">
                      {t("users.blockedUntil", { count: user.blocked.failures, until: when(user.blocked.until) })}
                    </span>
                  )}
                </>
              ),
            },
          ]}
        />
      </section>
      <section className="px-pane py-3.5">
        {isOwn ? (
          <p className="text-sm text-ink-2">{t("users.own")}</p>
        ) : (
          <UserActions key={user.id} user={user} places={places} />
        )}
      </section>
      <Pane title={t("users.abilities", { role: t(`roles.${user.role}`) })}>
        <Abilities role={user.role} />
      </Pane>
      <Pane title={t("users.history")}>
        <ul className="text-mark">
          {user.history.map(({ id, at, type, by }) => (
            <li key={id} className="grid grid-cols-[104px_minmax(0,1fr)] gap-2 border-t border-line py-1.5">
              <time dateTime={at.toISOString()} className="text-ink-2">
                {when(at)}
              </time>
              <span>
                {by === null
                  ? t(`history.${historyKey(type)}`)
                  : t("history.by", { what: t(`history.${historyKey(type)}`), by })}
              </span>
            </li>
          ))}
        </ul>
      </Pane>
    </aside>
  );
}

/** `user.password-set` names its message `password-set`. */
function historyKey(type: string): string {
  return type.split(".").at(-1) ?? type;
}
