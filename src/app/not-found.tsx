import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignPost } from "#ui/shell/sign-post.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("notFound.title") };
}

export default async function NotFound() {
  const t = await getTranslations("shell");
  return (
    <main>
      <SignPost title={t("notFound.title")} body={t("notFound.body")} homeLabel={t("home")} />
    </main>
  );
}
