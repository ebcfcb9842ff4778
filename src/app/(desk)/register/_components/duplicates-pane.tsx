import { useTranslations } from "next-intl";
import { Pane } from "#ui/kit/pane.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";

/** How many pairs that may be one wait for a verdict; null: they are being looked for. */
export function DuplicatesPane({ waiting }: { waiting: number | null }) {
  const t = useTranslations("register.duplicates");
  return (
    <Pane title={t("title")} aside={<TextLink href="/register/duplicates">{t("open")}</TextLink>}>
      <p className="text-sm">{sentence()}</p>
    </Pane>
  );

  function sentence(): string {
    if (waiting === null) return t("comparing");
    return waiting === 0 ? t("none") : t("waiting", { count: waiting });
  }
}
