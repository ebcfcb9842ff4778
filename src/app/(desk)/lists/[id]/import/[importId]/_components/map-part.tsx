import { useTranslations } from "next-intl";
import { otherSheetsOf } from "#domain/import/import-file.ts";
import type { MappingFile } from "#ui/import/mapping-file.ts";
import { MappingStep } from "#ui/import/mapping-step.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { agreeMapping } from "../../actions.ts";
import type { ListImport } from "../../loader.ts";

/** What the columns of the file mean, where their titles leave a doubt. */
export function MapPart({ page }: { page: ListImport }) {
  const t = useTranslations("import");
  const { view, listId } = page;
  const backHref = `/lists/${listId}/import/${view.id}?step=upload`;
  const files = mappingFiles(page);
  if (files.length === 0) {
    return (
      <EmptyState title={t("upload.needFile")} action={<LinkButton href={backHref}>{t("steps.upload")}</LinkButton>} />
    );
  }
  return (
    <MappingStep
      importId={view.id}
      files={files}
      backHref={backHref}
      nextHref={`/lists/${listId}/import/${view.id}`}
      agree={agreeMapping}
    />
  );
}

/** An agreed mapping goes before what the header says. */
function mappingFiles({ view }: ListImport): MappingFile[] {
  const [role] = view.roles;
  const agreed = view.mapping.TABLE;
  if (!role) return [];
  return view.files
    .filter(({ state }) => state === "READ")
    .map(({ name, headerRow, sheet, sheets, columns, proposal }) => ({
      ...role,
      name,
      headerRow,
      sheet,
      otherSheets: otherSheetsOf({ sheet, sheets }),
      columns,
      proposal: agreed ? asProposal(agreed, proposal) : proposal,
    }));
}

function asProposal(agreed: Record<string, number>, header: MappingFile["proposal"]): MappingFile["proposal"] {
  return Object.fromEntries(
    Object.entries(agreed).map(([field, column]) => {
      const same = header[field];
      return [field, same?.column === column ? same : { column, confidence: "REMEMBERED" as const }];
    }),
  );
}
