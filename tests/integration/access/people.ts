import type { Client } from "pg";
import { inviteUser } from "#application/access/invite-user.ts";
import { setPassword } from "#application/access/set-password.ts";
import { signIn } from "#application/access/sign-in.ts";
import type { Role } from "#domain/access/role.ts";
import { newId } from "#infrastructure/id.ts";
import { DESK_NOW, type Desk } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";

export const PASSWORD = "perahu biru lewat subuh";

export const at = (minutes: number): Date => new Date(DESK_NOW.getTime() + minutes * 60_000);
export const occasion = (minutes = 0) => ({ now: at(minutes), requestId: newId() });

/** An organisation of the desk by its code. */
export async function organisationId(desk: Desk, code: string): Promise<string> {
  const { rows } = await desk.owner.query<{ id: string }>(
    "SELECT id FROM organisation WHERE regency_id = $1 AND code = $2",
    [desk.regencyId, code],
  );
  const [organisation] = rows;
  if (!organisation) throw new Error(`The desk has no organisation ${code}.`);
  return organisation.id;
}

/** An invitation as the administrator of the desk sends it. */
export async function invite(
  desk: Desk,
  email: string,
  { role = "MANAGER", code = "PERKIM" }: { role?: Role; code?: string } = {},
) {
  const request = desk.as("administrator");
  return inviteUser(request, {
    name: "Hendra Saputra",
    email,
    role,
    organisationId: await organisationId(desk, code),
    villages: [],
  });
}

/** A person who has taken up an invitation and can sign in with {@link PASSWORD}. */
export async function arrive(desk: Desk, email: string, place: { role?: Role; code?: string } = {}): Promise<string> {
  const { userId, token } = granted(await invite(desk, email, place));
  granted(await setPassword({ token, password: PASSWORD }, occasion()));
  return userId;
}

export function enter(email: string, { password = PASSWORD, address = "192.0.2.7", minutes = 0 } = {}) {
  return signIn({ email, password }, { address, ...occasion(minutes) });
}

/** `[type, subject]` of the audit events since a moment of the test, in order. */
export async function trail(
  owner: Client,
  type: string,
): Promise<{ actorId: string | null; subjectId: string | null; detail: unknown }[]> {
  const { rows } = await owner.query(
    `SELECT actor_id AS "actorId", subject_id AS "subjectId", detail FROM audit_event WHERE type = $1 ORDER BY id`,
    [type],
  );
  return rows;
}
