import type { Context } from "../context.ts";
import { notify } from "../notice/notify.ts";

/** Tells the verifiers of these villages that so many families wait for a visit. */
export async function tellVerifiers(
  context: Context,
  { villageCodes, count }: { villageCodes: readonly string[]; count: number },
): Promise<void> {
  const verifiers = await context.tx.user.findMany({
    where: {
      regencyId: context.actor.regencyId,
      role: "VERIFIER",
      villages: { hasSome: [...new Set(villageCodes)] },
    },
    select: { id: true },
  });
  await notify(
    context,
    { userIds: verifiers.map(({ id }) => id) },
    { kind: "verification-requested", href: "/verification", params: { count } },
  );
}
