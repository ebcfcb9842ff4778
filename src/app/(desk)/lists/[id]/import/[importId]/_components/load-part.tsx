import { LoadStep } from "#ui/import/load-step.tsx";
import { stopImport } from "../../actions.ts";
import type { ListImport } from "../../loader.ts";

/** The rows on their way onto the list: written, matched and screened as one piece of work. */
export function LoadPart({ page: { view } }: { page: ListImport }) {
  const rows = view.files.find(({ state }) => state === "READ")?.rows ?? 0;
  return <LoadStep importId={view.id} rows={{ TABLE: rows }} stages={["TABLE"]} stop={stopImport} />;
}
