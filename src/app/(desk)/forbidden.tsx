import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignPost } from "#ui/shell/sign-post.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("forbidden.title") };
}

/** What this role may not open: the bar stays, with what it may. */
export default async function NotForThisRole() {
  const t = await getTranslations("shell");
  return <SignPost title={t("forbidden.title")} body={t("forbidden.body")} homeLabel={t("home")} />;
}
