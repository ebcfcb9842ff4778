import { isFirstAdministrator } from "#domain/access/first-administrator.ts";
import { hashToken } from "#infrastructure/auth/one-time-token.ts";
import { findLinkOwner } from "#infrastructure/db/load/find-link-owner.ts";
import { withTenant } from "#infrastructure/db/with-tenant.ts";

/** Whom a one-time link is for. `unnamed`: the first administrator, who still says name and address. */
export type OpenLink = {
  regencyId: string;
  linkId: string;
  userId: string;
  name: string;
  email: string;
  unnamed: boolean;
};

/** The owner of a link that can still be used; looking does not use it up. Null for any other token. */
export async function findLink(token: string, now: Date): Promise<OpenLink | null> {
  const owner = await findLinkOwner(hashToken(token));
  if (owner === null) return null;
  const { regencyId, linkId, userId } = owner;
  return withTenant({ regencyId, organisationIds: [], scope: "own" }, async (tx) => {
    const link = await tx.userLink.findFirst({
      where: { regencyId, id: linkId, usedAt: null, expiresAt: { gt: now }, user: { status: { not: "DISABLED" } } },
      include: { user: true },
    });
    if (!link) return null;
    const { name, email } = link.user;
    return { regencyId, linkId, userId, name, email, unnamed: isFirstAdministrator(email) };
  });
}
