import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { MatchMark } from "../kit/match-mark.tsx";
import { Select } from "../kit/select.tsx";
import { Severity } from "../kit/severity.tsx";
import { type Column, Table } from "../kit/table.tsx";
import { type Choice, type Ground, groundOf, type MappingFile } from "./mapping-file.ts";

type Row = { column: number; title: string; samples: readonly string[]; field: string; ground: Ground };

/** The columns of a file, each with what stands in it and where it goes; unknown ones call for a decision. */
export function MappingTable({
  file,
  choice,
  decided,
  onChoose,
}: {
  file: MappingFile;
  choice: Choice;
  /** Columns that the officer has looked at: leaving them out is then a decision. */
  decided: ReadonlySet<number>;
  onChoose: (column: number, field: string) => void;
}) {
  const t = useTranslations("import.map");
  const fields = useTranslations("import.fields");
  const options = [
    { value: "-", label: t("ignore") },
    ...file.fields.map((field) => ({ value: field, label: fields(field) })),
  ];
  const columns: Column<Row>[] = [
    {
      key: "title",
      header: t("column"),
      card: "main",
      cell: ({ title }) => <span className="font-medium">{title || "–"}</span>,
    },
    {
      key: "sample",
      header: t("sample"),
      card: "start",
      cell: ({ samples }) => (
        <span className="block max-w-56 truncate text-ink-2" title={samples.join(", ")}>
          {samples.join(", ")}
        </span>
      ),
    },
    { key: "arrow", header: "", card: "hide", width: "30px", cell: () => <ArrowRight size={14} aria-hidden /> },
    {
      key: "target",
      header: t("target"),
      card: "full",
      cell: (row) => (
        <Select
          size="sm"
          className="sm:w-56"
          aria-label={t("targetOf", { column: row.title })}
          value={selectedOf(row, decided)}
          {...(isOpen(row, decided) ? { placeholder: t("choose") } : {})}
          options={options}
          onChange={(event) => onChoose(row.column, event.target.value === "-" ? "" : event.target.value)}
        />
      ),
    },
    {
      key: "match",
      header: t("match"),
      card: "corner",
      cell: (row) => <MatchCell ground={groundShown(row, decided)} />,
    },
  ];
  const rows = file.columns.map(({ title, samples }, column): Row => {
    const field = choice[column] ?? "";
    return { column, title, samples, field, ground: groundOf(file, { column, field }) };
  });
  return (
    <Table
      caption={t("caption")}
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.column)}
      flush
      edge={(row) => (isOpen(row, decided) ? "review" : null)}
    />
  );
}

function isOpen({ ground, column }: Row, decided: ReadonlySet<number>): boolean {
  return ground === "UNKNOWN" && !decided.has(column);
}

function selectedOf(row: Row, decided: ReadonlySet<number>): string {
  if (row.field !== "") return row.field;
  return isOpen(row, decided) ? "" : "-";
}

function groundShown(row: Row, decided: ReadonlySet<number>): Ground | null {
  return row.ground === "UNKNOWN" && decided.has(row.column) ? null : row.ground;
}

function MatchCell({ ground }: { ground: Ground | null }) {
  const t = useTranslations("import.map");
  if (ground === null) return null;
  return (
    <span className="block text-xs">
      <Mark ground={ground} />
      <span className="block text-ink-2">{t(`grounds.${ground}`)}</span>
    </span>
  );
}

function Mark({ ground }: { ground: Ground }) {
  const t = useTranslations("import.map");
  if (ground === "UNKNOWN") return <Severity level="review">{t("decide")}</Severity>;
  if (ground === "KNOWN") return null;
  if (ground === "GUESS" || ground === "CONTENT") return <MatchMark level="possible">{t("possible")}</MatchMark>;
  return <MatchMark level="certain">{t("certain")}</MatchMark>;
}
