import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getActor } from "#infrastructure/auth/session.ts";
import { findInstalledRegencies } from "#infrastructure/db/load/find-installed-regencies.ts";
import { Message } from "#ui/kit/message.tsx";
import { ownPath } from "../_components/own-path.ts";
import { SignInForm } from "../_components/sign-in-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entry"))("signIn.title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, ready } = await searchParams;
  if (await getActor()) redirect(ownPath(next));
  const t = await getTranslations("entry");
  const regencies = await findInstalledRegencies();
  return (
    <>
      <h2 className="text-xl">{t("signIn.title")}</h2>
      {regencies.length === 1 && <p className="text-md text-ink-2">{regencies[0]?.name}</p>}
      {ready !== undefined && (
        <Message level="clear" className="mt-4">
          {t("signIn.ready")}
        </Message>
      )}
      <SignInForm next={ownPath(next)} />
      <details className="mt-4 text-button">
        <summary className="inline-flex min-h-6 cursor-pointer items-center font-medium text-accent hover:underline max-lg:min-h-11">
          {t("signIn.help")}
        </summary>
        <p className="mt-1 text-ink-2">{t("signIn.helpBody")}</p>
      </details>
      <p className="mt-6 border-t border-line pt-4 text-mark text-ink-2">
        {regencies.some(({ demo }) => demo) ? t("signIn.demo") : t("signIn.privacy")}
      </p>
    </>
  );
}
