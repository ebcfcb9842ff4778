import { useTranslations } from "next-intl";
import { mappingFiles } from "#ui/import/mapping-file.ts";
import { MappingStep } from "#ui/import/mapping-step.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { chooseSheets } from "../../../../_import/actions.ts";
import { agreeMapping } from "../../actions.ts";
import type { ImportPage } from "../../loader.ts";

/** What the columns of the two files mean. */
export function MapPart({ page }: { page: ImportPage }) {
  const t = useTranslations("import");
  const { view } = page;
  const backHref = `/register/import/${view.id}?step=upload`;
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
      nextHref={`/register/import/${view.id}`}
      agree={agreeMapping}
      chooseSheets={chooseSheets}
      note={<Message level="info">{t("map.villageCodes")}</Message>}
    />
  );
}
