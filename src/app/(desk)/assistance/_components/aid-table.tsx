import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListedAid } from "#application/assistance/list-assistance.ts";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";

/** Lines of aid: to whom, what, from whom, when and how much. Identity numbers are masked. */
export function AidTable({ lines, mayOpen }: { lines: readonly ListedAid[]; mayOpen: boolean }) {
  const t = useTranslations("assistance");
  const states = useTranslations("terms.aidState");
  const { period, rupiah } = formats(useLocale());
  const columns: Column<ListedAid>[] = [
    {
      key: "name",
      header: t("recipient"),
      card: "main",
      cell: ({ name, nik, householdId }) => (
        <CellTitle sub={nik && <span className="tabular">{nik}</span>}>
          {mayOpen ? (
            <Link
              href={`/register/households/${householdId}`}
              prefetch={false}
              className="text-inherit no-underline hover:underline"
            >
              {properName(name)}
            </Link>
          ) : (
            properName(name)
          )}
        </CellTitle>
      ),
    },
    {
      key: "village",
      header: t("village"),
      card: "full",
      cell: ({ village, district }) =>
        village === null ? (
          <span className="text-ink-2">{t("villageUnknown")}</span>
        ) : (
          <Place {...{ village, district }} />
        ),
    },
    {
      key: "programme",
      header: t("programme"),
      card: "full",
      cell: ({ programme, owner }) => (
        <>
          <span className="block">{programme}</span>
          <span className="text-xs text-ink-2">
            <OrganisationMark kind={owner.kind} name={owner.name} />
          </span>
        </>
      ),
    },
    { key: "period", header: t("period"), card: "full", cell: (aid) => period(aid.period) },
    { key: "amount", header: t("amount"), align: "end", cell: ({ amount }) => (amount === 0n ? "–" : rupiah(amount)) },
    {
      key: "state",
      header: t("state"),
      card: "corner",
      cell: ({ state, origin }) => (
        <CellTitle sub={origin === "HISTORY" && t("loaded")}>
          <span className="font-normal">{states(state)}</span>
        </CellTitle>
      ),
    },
  ];
  return <Table caption={t("title")} columns={columns} rows={lines} rowKey={({ id }) => id} stickyHead />;
}

function Place({ village, district }: { village: string; district: string | null }) {
  return (
    <>
      {village}
      {district && <span className="block text-xs text-ink-2">{district}</span>}
    </>
  );
}
