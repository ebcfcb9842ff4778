import { getTranslations } from "next-intl/server";
import { SignPost } from "#ui/shell/sign-post.tsx";

/** What a page of the desk has no more, or never had: the bar stays, so that one goes on from here. */
export default async function NotOnTheDesk() {
  const t = await getTranslations("shell");
  return <SignPost title={t("notFound.title")} body={t("notFound.body")} homeLabel={t("home")} />;
}
