import { clsx } from "clsx";
import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Role } from "#domain/access/role.ts";

/** What a role may do and what it may not, in words; the table of permissions decides, this only tells. */
const ABILITIES = {
  PLANNER: { can: ["register", "decide", "approveState"], cannot: ["approveBaznas", "ownLists"] },
  MANAGER: { can: ["ownLists", "seeOverlap"], cannot: ["othersDetail", "decide"] },
  BAZNAS_OFFICER: { can: ["ownLists", "approveBaznas", "seeOverlap"], cannot: ["othersDetail", "decide"] },
  VERIFIER: { can: ["verify"], cannot: ["numbers", "decide"] },
  LEADER: { can: ["aggregates"], cannot: ["families"] },
  INSPECTOR: { can: ["readAll", "audit"], cannot: ["change"] },
  ADMINISTRATOR: { can: ["accounts", "audit"], cannot: ["families"] },
} as const satisfies Record<Role, { can: readonly string[]; cannot: readonly string[] }>;

export function Abilities({ role }: { role: Role }) {
  const t = useTranslations("access.abilities");
  const { can, cannot } = ABILITIES[role];
  return (
    <ul className="grid gap-1 text-sm">
      {can.map((ability) => (
        <Ability key={ability} allowed>
          {t(`can.${ability}`)}
        </Ability>
      ))}
      {cannot.map((ability) => (
        <Ability key={ability} allowed={false}>
          {t(`cannot.${ability}`)}
        </Ability>
      ))}
    </ul>
  );
}

function Ability({ allowed, children }: { allowed: boolean; children: string }) {
  const t = useTranslations("access.abilities");
  const Icon = allowed ? Check : X;
  return (
    <li className={clsx("flex gap-2", !allowed && "text-ink-2")}>
      <Icon size={14} aria-hidden className={clsx("mt-[3px] shrink-0", allowed ? "text-accent" : "text-control")} />
      <span>
        {!allowed && <span className="sr-only">{t("not")} </span>}
        {children}
      </span>
    </li>
  );
}
