import { getTranslations } from "next-intl/server";
import { SignPost } from "#ui/shell/sign-post.tsx";

/** What this role may not open: the bar stays, with what it may. */
export default async function NotForThisRole() {
  const t = await getTranslations("shell");
  return <SignPost title={t("forbidden.title")} body={t("forbidden.body")} homeLabel={t("home")} />;
}
