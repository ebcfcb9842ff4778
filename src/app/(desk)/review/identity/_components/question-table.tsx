import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ListedQuestion } from "#application/approval/list-identity-questions.ts";
import { formats } from "#i18n/format.ts";
import { type Column, Table } from "#ui/kit/table.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { MatchWord } from "#ui/screening/match-word.tsx";
import { chanceInWords } from "../../_identity/chance.ts";
import { identityHref } from "../identity-href.ts";

/** Questions of one state; nothing where there are none. */
export function QuestionTable({ title, questions }: { title: string; questions: readonly ListedQuestion[] }) {
  const t = useTranslations("review");
  const { number, percent } = formats(useLocale());
  const columns: Column<ListedQuestion>[] = [
    { key: "row", header: t("identity.columns.row"), card: "main", cell: (question) => <Asked question={question} /> },
    {
      key: "doubt",
      header: t("identity.columns.doubt"),
      card: "corner",
      width: "150px",
      cell: ({ asked }) => <MatchWord match={asked.kind} />,
    },
    {
      key: "lists",
      header: t("identity.columns.lists"),
      card: "full",
      width: "30%",
      cell: ({ asked, lists }) => (
        <>
          <span className="block">{t("identity.rowOfList", { list: asked.list.title, row: asked.row })}</span>
          <span className="flex flex-wrap gap-x-3 text-xs text-ink-2">
            <OrganisationMark {...asked.list.owner} />
            {lists.length > 1 && <span>{t("identity.otherLists", { count: lists.length - 1 })}</span>}
          </span>
        </>
      ),
    },
    {
      key: "options",
      header: t("identity.columns.options"),
      align: "end",
      width: "110px",
      cell: ({ options }) => number(options),
    },
    {
      key: "chance",
      header: t("identity.columns.chance"),
      align: "end",
      width: "150px",
      cell: ({ chance }) => (chance === null ? "–" : chanceInWords(chance, { percent })),
    },
  ];
  if (questions.length === 0) return null;
  return (
    <section className="pt-3">
      <h2 className="px-pane pb-1 text-base">{title}</h2>
      <div className="px-2 max-sm:px-0">
        <Table caption={title} columns={columns} rows={questions} rowKey={({ asked }) => asked.id} />
      </div>
    </section>
  );
}

/** The name as it is written, and what else the row says of who is meant. */
function Asked({ question: { asked, written } }: { question: ListedQuestion }) {
  const t = useTranslations("review");
  const { date } = formats(useLocale());
  const { nik, kk, birthDate, village, address } = written;
  const said = [
    nik && t("identity.number", { kind: "NIK", number: nik }),
    !nik && kk && t("identity.number", { kind: "KK", number: kk }),
    birthDate && t("identity.born", { date: date(birthDate) }),
    village ?? address,
  ].filter(Boolean);
  return (
    <>
      <Link href={identityHref(asked.id)} className="font-medium text-inherit no-underline hover:underline">
        {asked.name}
      </Link>
      <span className="block text-xs text-ink-2">{said.join(" · ")}</span>
    </>
  );
}
