import { useLocale, useTranslations } from "next-intl";
import type { AidLine } from "#application/approval/read-other-aid.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";
import { FUNDER_OF } from "#ui/organisation/organisation-mark.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";

/** What every funder gives the family, whether or not it overlaps. */
export function OtherAid({ aid, words }: { aid: readonly AidLine[]; words: FlagWords }) {
  const t = useTranslations("review");
  const { rupiah, period } = formats(useLocale());
  const columns: Column<AidLine>[] = [
    {
      key: "owner",
      header: t("aid.owner"),
      card: "main",
      cell: ({ owner, programmeCode }) => (
        <>
          <FunderMark funder={FUNDER_OF[owner.kind]}>{words.organisation(owner.code)}</FunderMark>
          <span className="block text-xs text-ink-2">{programmeCode}</span>
        </>
      ),
    },
    {
      key: "benefit",
      header: t("aid.benefit"),
      card: "start",
      cell: ({ benefit, person }) => (
        <>
          {words.t(`terms.benefit.${benefit}`)}
          {person && <span className="block text-xs text-ink-2">{properName(person)}</span>}
        </>
      ),
    },
    { key: "period", header: t("aid.period"), card: "full", cell: (line) => period(line.period) },
    { key: "amount", header: t("aid.amount"), align: "end", cell: ({ amount }) => rupiah(amount) },
    { key: "state", header: t("aid.state"), card: "corner", cell: ({ state }) => words.t(`terms.aidState.${state}`) },
  ];
  return (
    <section className="mt-2">
      <h3 className="mb-1 text-base">{t("aid.title")}</h3>
      {aid.length === 0 ? (
        <p className="text-sm text-ink-2">{t("aid.none")}</p>
      ) : (
        <div className="-mx-cell max-sm:-mx-pane">
          <Table caption={t("aid.title")} columns={columns} rows={aid} rowKey={({ id }) => id} density="compact" />
        </div>
      )}
    </section>
  );
}
