import { useLocale, useTranslations } from "next-intl";
import type { ReleaseSummary } from "#application/register/release-summary.ts";
import { formats } from "#i18n/format.ts";
import { Severity } from "#ui/kit/severity.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";

/** The releases of the register, the one in use marked; each leads to how it was loaded and to what it changed. */
export function ReleaseTable({ releases, mayImport }: { releases: readonly ReleaseSummary[]; mayImport: boolean }) {
  const t = useTranslations("register.releases");
  const format = formats(useLocale());
  const columns: Column<ReleaseSummary>[] = [
    {
      key: "label",
      header: t("release"),
      card: "main",
      cell: ({ id, label, state, importId, bastNumber }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2 font-medium">
          {mayImport && importId ? <TextLink href={`/register/import/${importId}`}>{label}</TextLink> : label}
          {state === "ACTIVE" && (
            <Severity level="clear" tag>
              {t("used")}
            </Severity>
          )}
          <TextLink
            href={`/register/releases/${id}`}
            className="text-xs font-normal"
            aria-label={t("changesOf", { label })}
          >
            {t("changes")}
          </TextLink>
          {state === "REFERENCE" && <span className="text-xs text-ink-2">{t("reference")}</span>}
          {bastNumber && (
            <span className="w-full text-xs font-normal wrap-anywhere text-ink-2">
              {t("bast", { number: bastNumber })}
            </span>
          )}
        </span>
      ),
    },
    { key: "households", header: t("households"), align: "end", cell: ({ households }) => format.number(households) },
    {
      key: "date",
      header: t("date"),
      align: "end",
      cell: ({ date }) => <span className="text-ink-2">{format.date(date)}</span>,
    },
  ];
  return (
    <Table caption={t("title")} columns={columns} rows={releases} rowKey={({ id }) => id} density="compact" flush />
  );
}
