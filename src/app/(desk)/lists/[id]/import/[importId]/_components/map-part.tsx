import { useTranslations } from "next-intl";
import { mappingFiles } from "#ui/import/mapping-file.ts";
import { MappingStep } from "#ui/import/mapping-step.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { chooseSheets } from "../../../../../_import/actions.ts";
import { agreeMapping } from "../../actions.ts";
import type { ListImport } from "../../loader.ts";

/** What the columns of the file mean, where their titles leave a doubt. */
export function MapPart({ page }: { page: ListImport }) {
  const t = useTranslations("import");
  const { view, listId } = page;
  const backHref = `/lists/${listId}/import/${view.id}?step=upload`;
  const files = mappingFiles(view);
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
      chooseSheets={chooseSheets}
    />
  );
}
