import type { Permission } from "#domain/access/permission.ts";
import type { Role } from "#domain/access/role.ts";

/** The pages a tab may lead to, and what one must be allowed to open them. */
export const PAGES = {
  home: { href: "/", permission: null },
  review: { href: "/review", permission: "flag.decide" },
  lists: { href: "/lists", permission: "proposal.read" },
  register: { href: "/register", permission: "register.read" },
  programmes: { href: "/programmes", permission: "programme.read" },
  deliveries: { href: "/deliveries", permission: "delivery.record" },
  verification: { href: "/verification", permission: "verification.read" },
  assistance: { href: "/assistance", permission: "assistance.read" },
  policy: { href: "/policy", permission: "policy.read" },
  users: { href: "/users", permission: "user.manage" },
  organisations: { href: "/organisations", permission: "organisation.manage" },
  audit: { href: "/audit", permission: "audit.read" },
} as const satisfies Record<string, { href: string; permission: Permission | null }>;
export type Page = keyof typeof PAGES;

/** The folder tabs of each role, in their order; the first is where one lands. Source: design language, Navigation. */
export const TABS = {
  PLANNER: ["home", "review", "lists", "register", "programmes", "assistance", "verification", "policy"],
  MANAGER: ["home", "programmes", "lists", "deliveries", "assistance"],
  BAZNAS_OFFICER: ["home", "programmes", "lists", "deliveries", "assistance"],
  VERIFIER: ["home", "verification"],
  LEADER: ["home"],
  INSPECTOR: ["home", "lists", "programmes", "register", "assistance", "verification", "policy", "audit"],
  ADMINISTRATOR: ["home", "users", "organisations", "audit"],
} as const satisfies Record<Role, readonly Page[]>;
