import { UserStatus } from "#domain/access/user-status.ts";
import { prisma } from "../client.ts";

/** What sign-in needs to know about an account, before any regency is known. */
export type Account = {
  regencyId: string;
  userId: string;
  passwordHash: string | null;
  status: UserStatus;
  version: number;
};

type Row = {
  regency_id: string;
  user_id: string;
  password_hash: string | null;
  status: string;
  session_version: number;
};

/** The accounts of an e-mail address: one, unless the same person works in several regencies of this installation. */
export async function findAccounts(email: string): Promise<Account[]> {
  const rows = await prisma().$queryRaw<Row[]>`
    SELECT regency_id, user_id::text, password_hash, status::text, session_version FROM sign_in_lookup(${email})`;
  return rows.map((row) => ({
    regencyId: row.regency_id,
    userId: row.user_id,
    passwordHash: row.password_hash,
    status: UserStatus.parse(row.status),
    version: row.session_version,
  }));
}
