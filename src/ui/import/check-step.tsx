import { ChevronLeft } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ImportCounts, RoleCounts } from "#domain/import/import-counts.ts";
import type { FileRole } from "#domain/import/import-file.ts";
import { formats } from "#i18n/format.ts";
import { BottomBar } from "../kit/bottom-bar.tsx";
import { EmptyState } from "../kit/empty-state.tsx";
import { LinkButton } from "../kit/link-button.tsx";
import { Note } from "../kit/note.tsx";
import { Segmented } from "../kit/segmented.tsx";
import { Severity } from "../kit/severity.tsx";
import { StatFigure, StatStrip } from "../kit/stat-figure.tsx";
import { CheckFacets } from "./check-facets.tsx";
import { type CheckedFile, type CheckFilter, fits } from "./check-filter.ts";
import type { MendCell } from "./mend-form.tsx";
import { type MendedCell, MendedTable } from "./mended-table.tsx";
import { Mending, RemarkTable } from "./remark-table.tsx";
import { SampleTable } from "./sample-table.tsx";

/**
 * The third step: how many rows of each file are accepted, noted or refused, and why; the refused ones as a file to be
 * mended. Made on the server: the filters are links.
 */
export function CheckStep({
  importId,
  files,
  filter,
  counts,
  mended,
  hrefOf,
  backHref,
  remarks,
  mend,
  action,
}: {
  importId: string;
  files: readonly CheckedFile[];
  filter: CheckFilter;
  counts: Pick<ImportCounts, "examples" | "samples">;
  /** Cells mended here. */
  mended: readonly MendedCell[];
  hrefOf: (filter: CheckFilter) => string;
  backHref: string;
  /** What to know about this kind's rows, below the table. */
  remarks?: ReactNode;
  mend: MendCell;
  /** The button that begins the load. */
  action: ReactNode;
}) {
  const t = useTranslations("import.check");
  const roles = useTranslations("import.roles");
  const file = files.find(({ role }) => role === filter.role) ?? files[0];
  if (!file) return null;
  const examples = counts.examples.filter((example) => fits(example, filter)).slice(0, MOST_SHOWN);
  const cells = mended.filter(({ role }) => role === file.role);
  return (
    <>
      <div className="grid gap-4 px-pane pt-4 pb-6">
        {files.length > 1 && (
          <div className="justify-self-start">
            <Segmented
              label={t("files")}
              options={files.map(({ role }) => ({
                label: roles(role),
                href: hrefOf({ role, show: "refused", code: null }),
                current: role === file.role,
              }))}
            />
          </div>
        )}
        <Figures counts={file.counts} role={file.role} />
        <div className="grid gap-x-5 gap-y-3 md:grid-cols-[232px_minmax(0,1fr)]">
          <div className="-mx-pane md:-ml-pane md:mr-0">
            <CheckFacets file={file} filter={filter} mended={cells.length} hrefOf={hrefOf} />
          </div>
          <div className="grid content-start gap-2.5">
            {rowsShown()}
            <Mending importId={importId} file={file} shown={examples.length} filter={filter} />
            {remarks}
          </div>
        </div>
      </div>
      <BottomBar
        className="mt-auto"
        note={t("nothingChanged")}
        back={
          <LinkButton href={backHref} tone="quiet" icon={<ChevronLeft size={15} aria-hidden />}>
            {t("back")}
          </LinkButton>
        }
        actions={action}
      />
    </>
  );

  function rowsShown(): ReactNode {
    if (!file) return null;
    if (filter.show === "mended") return <MendedTable importId={importId} cells={cells} mend={mend} />;
    if (filter.show === "accepted") {
      return <SampleTable samples={counts.samples.filter(({ role }) => role === file.role)} />;
    }
    if (examples.length === 0) return <EmptyState title={t("cleanTitle")}>{t("cleanBody")}</EmptyState>;
    const refused = filter.show === "refused";
    return <RemarkTable importId={importId} examples={examples} refused={refused} file={file} mend={mend} />;
  }
}

/** All of them stand in the file of refused rows. */
const MOST_SHOWN = 100;

function Figures({ counts, role }: { counts: RoleCounts; role: FileRole }) {
  const t = useTranslations("import.check");
  const roles = useTranslations("import.roles");
  const format = formats(useLocale());
  const share = counts.read === 0 ? "" : format.percent(counts.accepted / counts.read, 1);
  return (
    <StatStrip>
      <StatFigure
        label={t("read")}
        value={format.number(counts.read)}
        note={role === "TABLE" ? undefined : roles(role)}
      />
      <StatFigure
        label={<Severity level="clear">{t("accepted")}</Severity>}
        value={format.number(counts.accepted)}
        note={share}
      />
      <StatFigure label={t("noted")} value={format.number(counts.noted)} note={useTopNotes(counts)} />
      <StatFigure
        label={<Severity level="block">{t("refused")}</Severity>}
        value={format.number(counts.refused)}
        note={counts.refused > 0 ? t("refusedNote") : t("nothingRefused")}
      />
    </StatStrip>
  );
}

/** The two most frequent notes, in words. */
function useTopNotes({ notes }: RoleCounts): string {
  const codes = useTranslations("import.codes");
  const format = formats(useLocale());
  const top = Object.entries(notes).sort(([, a], [, b]) => b - a);
  return top
    .slice(0, 2)
    .map(([code, rows]) => `${format.number(rows)} ${codes(code)}`)
    .join(", ");
}

/** The remark below a check of a register. */
export function DoubtfulNumbers({ waiting }: { waiting: number }) {
  const t = useTranslations("import.check");
  return (
    <Note>
      {t("nikNote")} {waiting > 0 && t("waiting", { count: waiting })}
    </Note>
  );
}
