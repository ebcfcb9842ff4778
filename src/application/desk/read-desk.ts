import { type Request, transact } from "../context.ts";
import { countWaiting, type Waiting } from "./count-waiting.ts";

/** What stands in the bar above every page: where one is, for whom, and what waits. */
export type Desk = {
  regencyName: string;
  organisationName: string;
  year: number;
  unreadNotices: number;
  waiting: Waiting;
};

/** Reads the desk of the person who asks. */
export async function readDesk(request: Request): Promise<Desk> {
  return transact(request, async (context) => {
    const { actor, tx, today } = context;
    const { regencyId, organisationId, userId } = actor;
    const regency = await tx.regency.findUniqueOrThrow({ where: { id: regencyId } });
    const organisation = await tx.organisation.findUniqueOrThrow({
      where: { regencyId_id: { regencyId, id: organisationId } },
    });
    return {
      regencyName: regency.name,
      organisationName: organisation.name,
      year: Number(today.slice(0, 4)),
      unreadNotices: await tx.notice.count({ where: { regencyId, userId, readAt: null } }),
      waiting: await countWaiting(context),
    };
  });
}
