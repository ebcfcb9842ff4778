import type { CheckedFile, CheckFilter } from "#ui/import/check-filter.ts";
import { CheckStep } from "#ui/import/check-step.tsx";
import { Checking } from "#ui/import/checking.tsx";
import { FailedImport } from "#ui/import/failed-import.tsx";
import { recheckImport } from "../../actions.ts";
import { type ListImport, loadMending } from "../../loader.ts";
import { ApplyButton } from "./apply-button.tsx";
import { MissingChoice } from "./missing-choice.tsx";

type Query = { noted?: "1" | undefined; code?: string | undefined };

/** How the rows were judged and what they would do to the list; rows the file leaves out are asked about here. */
export async function CheckPart({ page, query }: { page: ListImport; query: Query }) {
  const { view, listId } = page;
  if (view.state === "UPLOADED") return <Checking importId={view.id} />;
  const address = `/lists/${listId}/import/${view.id}`;
  const files = checkedFiles(page);
  const failure = view.failure && (
    <div className="px-pane pt-4">
      <FailedImport importId={view.id} refusal={view.failure} retry={recheckImport} />
    </div>
  );
  if (files.length === 0) return failure;
  const filter: CheckFilter = { role: "TABLE", refused: query.noted !== "1", code: query.code ?? null };
  const mending = await loadMending(view.id);
  return (
    <MissingChoice mending={mending}>
      {failure}
      <CheckStep
        importId={view.id}
        files={files}
        filter={filter}
        examples={view.counts.examples}
        hrefOf={(next) => `${address}?${queryOf(next)}`}
        backHref={`${address}?step=map`}
        action={<ApplyButton importId={view.id} />}
      />
    </MissingChoice>
  );
}

function checkedFiles({ view }: ListImport): CheckedFile[] {
  const counts = view.counts.roles.TABLE;
  const file = view.files.find(({ state }) => state === "READ");
  return counts ? [{ role: "TABLE", counts, refusedRows: file?.refused?.rows ?? 0 }] : [];
}

function queryOf({ refused, code }: CheckFilter): URLSearchParams {
  return new URLSearchParams({ ...(refused ? {} : { noted: "1" }), ...(code === null ? {} : { code }) });
}
