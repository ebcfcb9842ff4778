import { createFirstAdministrator } from "#application/access/create-first-administrator.ts";
import { createOrganisation } from "#application/access/create-organisation.ts";
import { installRegency } from "#application/access/install-regency.ts";
import { inviteUser } from "#application/access/invite-user.ts";
import { setPassword } from "#application/access/set-password.ts";
import { type Request, transactAsSystem } from "#application/context.ts";
import { loadActor } from "#infrastructure/auth/load-actor.ts";
import { newId } from "#infrastructure/id.ts";
import type { RegencyArea } from "#infrastructure/regions/find-regency-area.ts";
import { DEMO_ORGANISATIONS } from "../desk/organisations.ts";
import { DEMO_PASSWORD, DEMO_USERS, type DemoUser } from "../desk/users.ts";
import { demand } from "./demand.ts";

/** The people at the desk, by e-mail, each as a request of their own; and the organisations by code. */
export type Desk = { as: (email: string) => Request; organisationId: (code: string) => string };

/** Installs the regency and invites everybody, as an administrator would. */
export async function loadDesk(area: RegencyArea, now: Date): Promise<Desk> {
  await installRegency(area, { demo: true });
  const occasion = { now, requestId: newId() };
  const requests = new Map<string, Request>();
  const enter = async (email: string, userId: string) => {
    const actor = await loadActor({ regencyId: area.id, userId });
    if (actor === null) throw new Error(`The demo account ${email} is not active.`);
    requests.set(email, { actor, ...occasion });
  };
  const [administrator, others] = split(DEMO_USERS);
  const link = await createFirstAdministrator({ regencyId: area.id, ...occasion });
  if (link === null) throw new Error("This regency has an administrator already.");
  const { name, email } = administrator;
  await demand(
    "the administrator",
    setPassword({ token: link.token, password: DEMO_PASSWORD, person: { name, email } }, occasion),
  );
  await enter(email, link.userId);
  const as = (wanted: string) => get(requests, wanted);
  const organisations = await loadOrganisations(as(email));
  for (const user of others) {
    const invited = await demand(
      `the account ${user.email}`,
      inviteUser(as(email), {
        name: user.name,
        email: user.email,
        role: user.role,
        organisationId: get(organisations, user.organisation),
        villages: [...(user.villages ?? [])],
      }),
    );
    await demand(
      `the password of ${user.email}`,
      setPassword({ token: invited.token, password: DEMO_PASSWORD }, occasion),
    );
    await enter(user.email, invited.userId);
  }
  return { as, organisationId: (code) => get(organisations, code) };
}

async function loadOrganisations(administrator: Request): Promise<Map<string, string>> {
  const { regencyId } = administrator.actor;
  const existing = await transactAsSystem({ ...administrator, actor: { regencyId } }, ({ tx }) =>
    tx.organisation.findMany({ where: { regencyId } }),
  );
  const ids = new Map(existing.map(({ code, id }) => [code, id]));
  for (const organisation of DEMO_ORGANISATIONS.filter(({ code }) => !ids.has(code))) {
    const { code, name, kind } = organisation;
    const parentId = organisation.parent === undefined ? null : get(ids, organisation.parent);
    const draft = { code, name, kind, parentId, villageCode: organisation.villageCode ?? null };
    const { organisationId } = await demand(`the organisation ${code}`, createOrganisation(administrator, draft));
    ids.set(code, organisationId);
  }
  return ids;
}

function split(users: readonly DemoUser[]): [DemoUser, DemoUser[]] {
  const [administrator] = users.filter(({ role }) => role === "ADMINISTRATOR");
  if (!administrator) throw new Error("The demo has no administrator.");
  return [administrator, users.filter((user) => user !== administrator)];
}

function get<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo has no ${key}.`);
  return value;
}
