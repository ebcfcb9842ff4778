import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignPost } from "#ui/shell/sign-post.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("forbidden.title") };
}

export default async function Forbidden() {
  const t = await getTranslations("shell");
  return (
    <main>
      <SignPost title={t("forbidden.title")} body={t("forbidden.body")} homeLabel={t("home")} />
    </main>
  );
}
