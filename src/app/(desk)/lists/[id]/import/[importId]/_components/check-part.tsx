import { getTranslations } from "next-intl/server";
import { type CheckQuery, checkedFiles, filterOf, queryOf } from "#ui/import/check-filter.ts";
import { CheckStep } from "#ui/import/check-step.tsx";
import { Checking } from "#ui/import/checking.tsx";
import { FailedImport } from "#ui/import/failed-import.tsx";
import { Note } from "#ui/kit/note.tsx";
import { mendCell } from "../../../../../_import/actions.ts";
import { recheckImport } from "../../actions.ts";
import { type ListImport, loadMending } from "../../loader.ts";
import { ApplyButton } from "./apply-button.tsx";
import { MissingChoice } from "./missing-choice.tsx";
import { RecognisedColumns } from "./recognised-columns.tsx";

/** How the rows were judged and what they would do to the list; rows the file leaves out are asked about here. */
export async function CheckPart({ page, query }: { page: ListImport; query: CheckQuery }) {
  const { view, listId } = page;
  const t = await getTranslations("lists.import");
  if (view.state === "UPLOADED") return <Checking importId={view.id} />;
  const address = `/lists/${listId}/import/${view.id}`;
  const files = checkedFiles(view);
  const failure = view.failure && (
    <div className="px-pane pt-4">
      <FailedImport importId={view.id} refusal={view.failure} retry={recheckImport} />
    </div>
  );
  if (files.length === 0) return failure;
  const mending = await loadMending(view.id);
  return (
    <MissingChoice mending={mending}>
      {failure}
      <RecognisedColumns view={view} changeHref={`${address}?step=map`} />
      <CheckStep
        importId={view.id}
        files={files}
        filter={filterOf(query, files)}
        counts={view.counts}
        mended={view.mended}
        mend={mendCell}
        hrefOf={(next) => `${address}?${queryOf(next)}`}
        backHref={`${address}?step=map`}
        remarks={<Note>{t("acceptedMeaning")}</Note>}
        action={<ApplyButton importId={view.id} />}
      />
    </MissingChoice>
  );
}
