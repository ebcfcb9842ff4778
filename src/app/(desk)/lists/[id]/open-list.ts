import { redirect } from "next/navigation";
import { type ListPlace, placeOfList } from "#application/proposal/place-of-list.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../../_result/opened.ts";
import { uuidOrNotFound } from "../../_result/uuid-or-not-found.ts";

/** The list that rows are to come to; one whose rows may not change leads back to its page, which says why. */
export async function loadOpenList(id: string): Promise<ListPlace> {
  const list = opened(await placeOfList(await requireRequest(), { proposalId: uuidOrNotFound(id) }));
  if (!list.mayChangeRows) redirect(`/lists/${id}`);
  return list;
}
