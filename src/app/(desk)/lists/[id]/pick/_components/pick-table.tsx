"use client";

import { useTranslations } from "next-intl";
import type { SuggestedHousehold } from "#application/proposal/suggested-household.ts";
import { properName } from "#i18n/proper-name.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { type Column, Table } from "#ui/kit/table.tsx";

/** One person a row would name, with the household they are of. */
type PickRow = SuggestedHousehold & { personId: string; name: string };

/** `chosen`: person → household. On programmes for persons a household may stand here several times. */
export function PickTable({
  households,
  chosen,
  onChosen,
}: {
  households: readonly SuggestedHousehold[];
  chosen: ReadonlyMap<string, string>;
  onChosen: (chosen: ReadonlyMap<string, string>) => void;
}) {
  const t = useTranslations("lists.pick");
  const rows = households.flatMap((household): PickRow[] =>
    household.people.map((person) => ({ ...household, ...person })),
  );
  const areAll = rows.every(({ personId }) => chosen.has(personId));

  function toggle(these: readonly PickRow[], isChosen: boolean) {
    const next = new Map(chosen);
    for (const { personId, householdId } of these) {
      if (isChosen) next.set(personId, householdId);
      else next.delete(personId);
    }
    onChosen(next);
  }

  const columns: Column<PickRow>[] = [
    {
      key: "choose",
      header: (
        <Checkbox
          labelHidden
          label={t("choosePage")}
          checked={areAll}
          onChange={(event) => toggle(rows, event.target.checked)}
        />
      ),
      width: "44px",
      card: "corner",
      cell: (row) => (
        <Checkbox
          labelHidden
          label={t("choose", { name: properName(row.name) })}
          checked={chosen.has(row.personId)}
          onChange={(event) => toggle([row], event.target.checked)}
        />
      ),
    },
    {
      key: "name",
      header: t("person"),
      card: "main",
      cell: ({ name }) => <span className="font-medium">{properName(name)}</span>,
    },
    {
      key: "village",
      header: t("place"),
      card: "start",
      cell: ({ village, district }) => (
        <>
          {village}
          <span className="text-ink-2">, {district}</span>
        </>
      ),
    },
    {
      key: "decile",
      header: t("decile"),
      card: "full",
      cell: ({ decile }) => <DecileMark decile={decile}>{decile ?? "?"}</DecileMark>,
    },
    { key: "members", header: t("members"), align: "end", cell: ({ members }) => members },
  ];
  return (
    <Table
      caption={t("title")}
      columns={columns}
      rows={rows}
      rowKey={({ personId }) => personId}
      density="compact"
      stickyHead
    />
  );
}
