"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formats } from "#i18n/format.ts";
import { properName } from "#i18n/proper-name.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { MatchMark } from "#ui/kit/match-mark.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";
import type { ListView } from "../loader.ts";
import type { RowView } from "../row-view.ts";
import { FlagCell } from "./flag-cell.tsx";
import { RowActions } from "./row-actions.tsx";
import { RowExpansion } from "./row-expansion.tsx";

const MATCH_LEVELS = { CERTAIN: "certain", POSSIBLE: "possible", NONE: "none" } as const;

/** The rows of a list; one that is open shows its flags and who could take its place. */
export function ListTable({
  rows,
  programme,
  isRemoved,
  isSigned,
}: {
  rows: readonly RowView[];
  programme: ListView["programme"];
  isRemoved: boolean;
  /** Approved: kept flags have their second signature. */
  isSigned: boolean;
}) {
  const t = useTranslations("lists");
  const { number } = formats(useLocale());
  const [openId, setOpenId] = useState<string | null>(null);
  const columns: Column<RowView>[] = [
    {
      key: "no",
      header: t("columns.no"),
      align: "end",
      width: "48px",
      card: "hide",
      cell: ({ row }) => <span className="text-ink-2">{row}</span>,
    },
    {
      key: "name",
      header: programme.unit === "HOUSEHOLD" ? t("columns.headName") : t("columns.name"),
      card: "main",
      cell: (row) => <NameCell row={row} />,
    },
    { key: "village", header: t("columns.village"), card: "start", cell: ({ village }) => village ?? "–" },
    {
      key: "decile",
      header: t("columns.decile"),
      card: "corner",
      cell: ({ decile }) => (
        <DecileMark decile={decile}>{decile ?? <span className="sr-only">{t("decileUnknown")}</span>}</DecileMark>
      ),
    },
    {
      key: "match",
      header: t("columns.match"),
      card: "corner",
      cell: ({ match, matchKind }) => (
        <MatchMark level={MATCH_LEVELS[match]}>
          {t(`matches.${matchKind === "HOUSEHOLD_ONLY" ? "HOUSEHOLD_ONLY" : match}`)}
        </MatchMark>
      ),
    },
    {
      key: "members",
      header: t("columns.members"),
      align: "end",
      card: "hide",
      cell: ({ members }) => (members === null ? "–" : number(members)),
    },
    {
      key: "flag",
      header: t("columns.flag"),
      card: "full",
      cell: (row) => (isRemoved ? <RemovedReason row={row} /> : <FlagCell row={row} isSigned={isSigned} />),
    },
    {
      key: "actions",
      header: t("columns.actions"),
      headerHidden: true,
      align: "end",
      card: "full",
      cell: (row) => (
        <RowActions
          row={row}
          fund={programme.fund}
          isOpen={openId === row.id}
          isRemoved={isRemoved}
          onToggle={() => setOpenId(openId === row.id ? null : row.id)}
        />
      ),
    },
  ];
  return (
    <Table
      caption={t("title")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      stickyHead
      edge={(row) => (openId === row.id ? edgeOf(row) : null)}
      expansion={(row) =>
        openId === row.id ? <RowExpansion row={row} offersReplacement={row.mayMakeWay || isRemoved} /> : null
      }
    />
  );
}

function NameCell({ row }: { row: RowView }) {
  return (
    <span className="block max-w-[300px] max-sm:max-w-none">
      <span className="block truncate font-medium max-sm:whitespace-normal" title={row.name}>
        {properName(row.name)}
      </span>
      <span className="row-extra truncate text-xs text-ink-2">
        <span className="tabular tracking-[-0.02em] max-sm:hidden">{row.nik}</span>
        {row.nik && row.address && <span className="max-sm:hidden"> · </span>}
        {row.address}
      </span>
    </span>
  );
}

function RemovedReason({ row }: { row: RowView }) {
  const t = useTranslations("lists.removedReason");
  const { removedBy, removedReason } = row;
  return <span className="text-ink-2">{removedBy ? t(removedBy) : (removedReason ?? t("none"))}</span>;
}

function edgeOf({ flags }: RowView): "block" | "review" | null {
  const [first] = flags;
  return first === undefined || first.severity === "info" ? null : first.severity;
}
