import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { findLink } from "#application/access/find-link.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { SetPasswordForm } from "../../_components/set-password-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entry"))("link.title") };
}

export default async function LinkPage({ params }: PageProps<"/link/[token]">) {
  const { token } = await params;
  const link = await findLink(token, new Date());
  const t = await getTranslations("entry.link");
  if (link === null) {
    return (
      <>
        <h2 className="text-xl">{t("goneTitle")}</h2>
        <p className="mt-1 mb-5 text-md text-ink-2">{t("goneBody")}</p>
        <LinkButton href="/sign-in" className="justify-self-start">
          {t("toSignIn")}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <h2 className="text-xl">{link.unnamed ? t("firstTitle") : t("title")}</h2>
      <p className="text-md text-ink-2">
        {link.unnamed ? t("firstBody") : t("body", { name: link.name, email: link.email })}
      </p>
      <SetPasswordForm token={token} unnamed={link.unnamed} email={link.email} />
    </>
  );
}
