import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { checkedFiles, filterOf, queryOf } from "#ui/import/check-filter.ts";
import { CheckStep } from "#ui/import/check-step.tsx";
import { Checking } from "#ui/import/checking.tsx";
import { FailedImport } from "#ui/import/failed-import.tsx";
import { LoadStep } from "#ui/import/load-step.tsx";
import { mappingFiles } from "#ui/import/mapping-file.ts";
import { MappingStep } from "#ui/import/mapping-step.tsx";
import { StartButton } from "#ui/import/start-button.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { chooseSheets, mendCell } from "../_import/actions.ts";
import { agreeMapping, recheckImport, startImport, stopImport } from "./actions.ts";
import type { TableImport } from "./loader.ts";
import { ResultPart } from "./result-part.tsx";
import { TABLE_KINDS } from "./table-kind.ts";

/** The part of the wizard an import stands at; the first one differs by kind. */
export function TablePart({ page, upload }: { page: TableImport; upload: ReactNode }) {
  switch (page.step) {
    case "upload":
      return upload;
    case "map":
      return <MapPart page={page} />;
    case "check":
      return <CheckPart page={page} />;
    case "load":
      return <LoadPart page={page} />;
    case "result":
      return <ResultPart page={page} />;
  }
}

function MapPart({ page }: { page: TableImport }) {
  const t = useTranslations("import");
  const backHref = `${addressOf(page)}?step=upload`;
  const files = mappingFiles(page.view);
  if (files.length === 0) {
    return (
      <EmptyState title={t("upload.needFile")} action={<LinkButton href={backHref}>{t("steps.upload")}</LinkButton>} />
    );
  }
  return (
    <MappingStep
      importId={page.view.id}
      files={files}
      backHref={backHref}
      nextHref={addressOf(page)}
      agree={agreeMapping}
      chooseSheets={chooseSheets}
    />
  );
}

function CheckPart({ page }: { page: TableImport }) {
  const t = useTranslations("import.check");
  const { view, query } = page;
  if (view.state === "UPLOADED") return <Checking importId={view.id} />;
  const address = addressOf(page);
  const counts = view.counts.roles.TABLE;
  const files = checkedFiles(view);
  const blank = counts?.notes.DELIVERY_BLANK ?? 0;
  const loadable = (counts?.accepted ?? 0) + (counts?.noted ?? 0) - blank;
  return (
    <>
      {view.failure && (
        <div className="px-pane pt-4">
          <FailedImport importId={view.id} refusal={view.failure} retry={recheckImport} />
        </div>
      )}
      {files.length > 0 && (
        <CheckStep
          importId={view.id}
          files={files}
          filter={filterOf(query, files)}
          counts={view.counts}
          mended={view.mended}
          mend={mendCell}
          hrefOf={(next) => `${address}?${queryOf(next)}`}
          backHref={`${address}?step=map`}
          action={<StartButton importId={view.id} label={t("loadRows", { count: loadable })} start={startImport} />}
        />
      )}
    </>
  );
}

function LoadPart({ page: { view } }: { page: TableImport }) {
  const rows = view.files.find(({ state }) => state === "READ")?.rows ?? 0;
  return <LoadStep importId={view.id} rows={{ TABLE: rows }} stages={["TABLE"]} stop={stopImport} />;
}

function addressOf({ kind, view }: TableImport): string {
  return `${TABLE_KINDS[kind].address}/${view.id}`;
}
