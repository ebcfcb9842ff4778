import type { Resource } from "#domain/access/can.ts";
import type { Role } from "#domain/access/role.ts";
import { newId } from "#infrastructure/id.ts";
import { type Desk, type DeskUser, openDesk } from "#tests/factories/desk.ts";

/**
 * Whose things are touched: the housing office's (where the manager of the matrix works), another office's, Baznas's, and
 * the housing office's of another regency.
 */
export const OWNERS = ["housing", "social", "baznas", "elsewhere"] as const;
export type Owner = (typeof OWNERS)[number];

/** Who tries, one of each role. */
export const PEOPLE = {
  PLANNER: "planner",
  MANAGER: "housing",
  BAZNAS_OFFICER: "baznas",
  VERIFIER: "verifier",
  LEADER: "leader",
  INSPECTOR: "inspector",
  ADMINISTRATOR: "administrator",
} as const satisfies Record<Role, DeskUser>;

export type World = {
  here: Desk;
  elsewhere: Desk;
  /** The regency an owner works in. */
  deskOf: (owner: Owner) => Desk;
  /** The person who makes an owner's programmes and lists. */
  makerOf: (owner: Owner) => DeskUser;
  organisationIdOf: (owner: Owner) => string;
  /** The owner's things, as `can` is asked about them. */
  resourceOf: (owner: Owner) => Resource;
  close: () => Promise<void>;
};

export async function openWorld(ownerUrl: string): Promise<World> {
  const here = await openDesk(ownerUrl);
  const elsewhere = await openDesk(ownerUrl, { regencyId: "61.12" });
  const deskOf = (owner: Owner) => (owner === "elsewhere" ? elsewhere : here);
  const makerOf = (owner: Owner): DeskUser => (owner === "elsewhere" ? "housing" : owner);
  const actorOf = (owner: Owner) => deskOf(owner).as(makerOf(owner)).actor;
  return {
    here,
    elsewhere,
    deskOf,
    makerOf,
    organisationIdOf: (owner) => actorOf(owner).organisationId,
    resourceOf(owner) {
      const { regencyId, organisationId, organisationKind } = actorOf(owner);
      return { regencyId, ownerId: organisationId, ownerKind: organisationKind };
    },
    async close() {
      await here.close();
      await elsewhere.close();
    },
  };
}

/** Somebody of the owner's organisation who has nothing to do with the matrix but to be invited, moved and disabled. */
export async function insertPerson(world: World, owner: Owner, status = "ACTIVE"): Promise<string> {
  const { regencyId, owner: database } = world.deskOf(owner);
  const id = newId();
  await database.query(
    `INSERT INTO app_user (regency_id, id, email, name, role, organisation_id, status, password_hash)
     VALUES ($1, $2, $3, 'Orang Lain', 'MANAGER', $4, $5, 'x')`,
    [regencyId, id, `${id}@contoh.example.id`, world.organisationIdOf(owner), status],
  );
  return id;
}

/** A form as the browser sends it. */
export function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const text of [value].flat()) form.append(name, text);
  return form;
}
