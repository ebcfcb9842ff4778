import { getTranslations } from "next-intl/server";
import { SignPost } from "#ui/shell/sign-post.tsx";

export default async function Forbidden() {
  const t = await getTranslations("shell");
  return <SignPost title={t("forbidden.title")} body={t("forbidden.body")} homeLabel={t("home")} />;
}
