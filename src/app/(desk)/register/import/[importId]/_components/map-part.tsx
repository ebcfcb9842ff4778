import { useTranslations } from "next-intl";
import { otherSheetsOf } from "#domain/import/import-file.ts";
import type { MappingFile } from "#ui/import/mapping-file.ts";
import { MappingStep } from "#ui/import/mapping-step.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { agreeMapping } from "../../actions.ts";
import type { ImportPage } from "../../loader.ts";

/** What the columns of the two files mean. */
export function MapPart({ page }: { page: ImportPage }) {
  const t = useTranslations("import");
  const { view } = page;
  const backHref = `/register/import/${view.id}?step=upload`;
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
      nextHref={`/register/import/${view.id}`}
      agree={agreeMapping}
      note={<Message level="info">{t("map.villageCodes")}</Message>}
    />
  );
}

/** An agreed mapping goes before what the header says. */
function mappingFiles({ view }: ImportPage): MappingFile[] {
  return view.roles.flatMap(({ role, fields, required, numbers }) =>
    view.files
      .filter((file) => file.role === role && file.state === "READ")
      .map(({ name, headerRow, sheet, sheets, columns, proposal }) => ({
        role,
        name,
        headerRow,
        sheet,
        otherSheets: otherSheetsOf({ sheet, sheets }),
        columns,
        proposal: withAgreed(proposal, view.mapping[role]),
        fields,
        required,
        numbers,
      })),
  );
}

function withAgreed(
  proposal: MappingFile["proposal"],
  agreed: Record<string, number> | undefined,
): MappingFile["proposal"] {
  if (!agreed) return proposal;
  return Object.fromEntries(
    Object.entries(agreed).map(([field, column]) => {
      const same = proposal[field];
      return [field, same?.column === column ? same : { column, confidence: "REMEMBERED" as const }];
    }),
  );
}
