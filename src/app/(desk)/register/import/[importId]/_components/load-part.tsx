import { LoadStep } from "#ui/import/load-step.tsx";
import { stopImport } from "../../actions.ts";
import type { ImportPage } from "../../loader.ts";

/** The load of a register under way. */
export function LoadPart({ page }: { page: ImportPage }) {
  const { view, releases } = page;
  const files = view.files.filter(({ state, role }) => state === "READ" && role !== null);
  const rows = Object.fromEntries(files.map(({ role, rows: count }) => [role, count]));
  const stages = (["FAMILY", "PERSON", "FINISH"] as const).filter((stage) => stage === "FINISH" || stage in rows);
  const used = releases.find(({ state }) => state === "ACTIVE")?.label;
  return <LoadStep importId={view.id} rows={rows} stages={stages} usedUntilThen={used} stop={stopImport} />;
}
