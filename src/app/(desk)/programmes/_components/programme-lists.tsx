import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ProgrammePage } from "#application/programme/get-programme.ts";
import { formats } from "#i18n/format.ts";
import { Pane } from "#ui/kit/pane.tsx";
import { Table } from "#ui/kit/table.tsx";
import { ProposalStateMark } from "#ui/proposal/proposal-state-mark.tsx";

/** The lists of a programme with where they stand. */
export function ProgrammeLists({ lists }: { lists: ProgrammePage["lists"] }) {
  const t = useTranslations("programmes");
  const { number } = formats(useLocale());
  return (
    <Pane title={t("page.lists")}>
      {lists.length === 0 ? (
        <p className="text-sm text-ink-2">{t("page.noLists")}</p>
      ) : (
        <Table
          caption={t("page.lists")}
          rows={lists}
          rowKey={({ id }) => id}
          flush
          columns={[
            {
              key: "title",
              header: t("columns.lists"),
              card: "main",
              cell: ({ id, title }) => (
                <Link href={`/lists/${id}`} className="font-medium text-inherit no-underline hover:underline">
                  {title}
                </Link>
              ),
            },
            {
              key: "rows",
              header: t("columns.rows"),
              align: "end",
              cell: ({ rows }) => number(rows),
            },
            {
              key: "state",
              header: t("columns.state"),
              card: "corner",
              cell: ({ state }) => <ProposalStateMark state={state} />,
            },
          ]}
        />
      )}
    </Pane>
  );
}
