import { notFound } from "next/navigation";
import { requireActor } from "#infrastructure/auth/session.ts";

/** An address that leads nowhere: said under the bar, so that one goes on from there. */
export default async function MissingPage(): Promise<never> {
  await requireActor();
  notFound();
}
