import { Client } from "pg";
import type { Request } from "#application/context.ts";
import { Actor } from "#domain/access/actor.ts";
import type { OrganisationKind, Role } from "#domain/access/role.ts";
import type { Household } from "#domain/register/household.ts";
import { newId } from "#infrastructure/id.ts";
import { insertActiveRelease, insertHouseholds } from "./stored-register.ts";

const VILLAGES = [
  ["61.11.01.2001", "Sutera", "61.11.01", "Sukadana"],
  ["61.11.01.2002", "Pangkalan Buton", "61.11.01", "Sukadana"],
  ["61.11.02.2001", "Teluk Melano", "61.11.02", "Simpang Hilir"],
] as const;

/** A regency at its desk: three villages, a planner, a housing and a social office, Baznas, an inspector, a register. */
export type Desk = {
  regencyId: string;
  releaseId: string;
  /** Acts at a fixed instant unless told otherwise. */
  as: (name: DeskUser, now?: Date) => Request;
  owner: Client;
  close: () => Promise<void>;
};

const USERS = {
  planner: ["PLANNER", "BAPPERIDA", "PLANNING"],
  secondPlanner: ["PLANNER", "BAPPERIDA", "PLANNING"],
  housing: ["MANAGER", "PERKIM", "OPD"],
  secondHousing: ["MANAGER", "PERKIM", "OPD"],
  social: ["MANAGER", "DINSOS", "OPD"],
  baznas: ["BAZNAS_OFFICER", "BAZNAS", "BAZNAS"],
  secondBaznas: ["BAZNAS_OFFICER", "BAZNAS", "BAZNAS"],
  inspector: ["INSPECTOR", "INSPEKTORAT", "OPD"],
  leader: ["LEADER", "SEKDA", "OPD"],
  verifier: ["VERIFIER", "DESA-SUTERA", "VILLAGE"],
  administrator: ["ADMINISTRATOR", "KOMINFO", "OPD"],
} as const satisfies Record<string, readonly [Role, string, OrganisationKind]>;
export type DeskUser = keyof typeof USERS;

export const DESK_NOW = new Date("2026-11-24T02:30:00Z");

/** Writes the desk as the owner of the database, past row-level security; the demo is not needed. */
export async function openDesk(
  ownerUrl: string,
  { households = [], regencyId = "61.11" }: { households?: readonly Household[]; regencyId?: string } = {},
): Promise<Desk> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("INSERT INTO regency (id, name) VALUES ($1, 'Kabupaten Contoh')", [regencyId]);
  for (const village of VILLAGES) {
    await owner.query(
      "INSERT INTO village (regency_id, code, name, district_code, district_name) VALUES ($1, $2, $3, $4, $5)",
      [regencyId, ...village],
    );
  }
  const actors = await insertUsers(owner, regencyId);
  const releaseId = await insertActiveRelease(owner, regencyId);
  await insertHouseholds(owner, { regencyId, releaseId, households });
  return {
    regencyId,
    releaseId,
    owner,
    as: (name, now = DESK_NOW) => ({ actor: actors[name], now, requestId: newId() }),
    close: () => owner.end(),
  };
}

async function insertUsers(owner: Client, regencyId: string): Promise<Record<DeskUser, Actor>> {
  const organisations = new Map<string, string>();
  for (const [, code, kind] of Object.values(USERS)) {
    if (organisations.has(code)) continue;
    const id = newId();
    organisations.set(code, id);
    await owner.query("INSERT INTO organisation (regency_id, id, code, name, kind) VALUES ($1, $2, $3, $4, $5)", [
      regencyId,
      id,
      code,
      `Kantor ${code}`,
      kind,
    ]);
  }
  const insertUser = async (name: DeskUser): Promise<Actor> => {
    const [role, code, kind] = USERS[name];
    const organisationId = organisations.get(code);
    const actor = Actor.parse({
      userId: newId(),
      name: `Petugas ${name}`,
      role,
      regencyId,
      organisationId,
      organisationKind: kind,
      organisationIds: [organisationId],
      organisationCode: code,
      villages: role === "VERIFIER" ? ["61.11.01.2001"] : [],
    });
    await owner.query(
      `INSERT INTO app_user (regency_id, id, email, name, role, organisation_id, status, villages)
       VALUES ($1, $2, $3, $4, $5, $6, 'ACTIVE', $7)`,
      [regencyId, actor.userId, `${name}@${regencyId}.contoh`, actor.name, role, organisationId, actor.villages],
    );
    return actor;
  };
  return {
    planner: await insertUser("planner"),
    secondPlanner: await insertUser("secondPlanner"),
    housing: await insertUser("housing"),
    secondHousing: await insertUser("secondHousing"),
    social: await insertUser("social"),
    baznas: await insertUser("baznas"),
    secondBaznas: await insertUser("secondBaznas"),
    inspector: await insertUser("inspector"),
    leader: await insertUser("leader"),
    verifier: await insertUser("verifier"),
    administrator: await insertUser("administrator"),
  };
}
