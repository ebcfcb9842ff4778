import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "#infrastructure/auth/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("notFound.title") };
}

/** An address that leads nowhere: said under the bar, so that one goes on from there. */
export default async function MissingPage(): Promise<never> {
  await requireActor();
  notFound();
}
