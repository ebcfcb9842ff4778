import { useLocale, useTranslations } from "next-intl";
import { formats } from "#i18n/format.ts";
import { type CheckQuery, checkedFiles, filterOf, queryOf } from "#ui/import/check-filter.ts";
import { CheckStep, DoubtfulNumbers } from "#ui/import/check-step.tsx";
import { Checking } from "#ui/import/checking.tsx";
import { FailedImport } from "#ui/import/failed-import.tsx";
import { StartButton } from "#ui/import/start-button.tsx";
import { Message } from "#ui/kit/message.tsx";
import { mendCell } from "../../../../_import/actions.ts";
import { recheckImport, startImport } from "../../actions.ts";
import type { ImportPage } from "../../loader.ts";

/** How the rows of both files were judged; or that they are being judged, or could not be loaded. */
export function CheckPart({ page, query }: { page: ImportPage; query: CheckQuery }) {
  const t = useTranslations("import.check");
  const format = formats(useLocale());
  const { view } = page;
  if (view.state === "UPLOADED") return <Checking importId={view.id} />;
  const address = `/register/import/${view.id}`;
  const files = checkedFiles(view);
  const [first] = files;
  const failure = view.failure && <FailedImport importId={view.id} refusal={view.failure} retry={recheckImport} />;
  if (!first) return <div className="px-pane py-4">{failure}</div>;
  const families = files.find((file) => file.role === "FAMILY")?.counts;
  const people = files.find((file) => file.role === "PERSON")?.counts;
  const accepted = families && families.accepted + families.noted;
  const rows = files.reduce((sum, { counts }) => sum + counts.accepted + counts.noted, 0);
  const label = accepted
    ? t("load", { count: format.number(accepted) })
    : t("loadRows", { count: format.number(rows) });
  return (
    <>
      {failure && <div className="px-pane pt-4">{failure}</div>}
      <ShrinkWarning page={page} families={accepted ?? 0} />
      <CheckStep
        importId={view.id}
        files={files}
        filter={filterOf(query, files)}
        counts={view.counts}
        mended={view.mended}
        mend={mendCell}
        hrefOf={(next) => `${address}?${queryOf(next)}`}
        backHref={`${address}?step=map`}
        remarks={<DoubtfulNumbers waiting={people?.reasons.FAMILY_REFUSED ?? 0} />}
        action={<StartButton importId={view.id} label={label} start={startImport} />}
      />
    </>
  );
}

/** A file of a part of the regency, loaded by mistake as the whole, leaves most families in the older release. */
function ShrinkWarning({ page: { view, releases }, families }: { page: ImportPage; families: number }) {
  const t = useTranslations("register.check");
  const format = formats(useLocale());
  const active = releases.find(({ state }) => state === "ACTIVE");
  const isMending = view.files.some(({ mends }) => mends !== null);
  if (!active || isMending || families * 2 >= active.households) return null;
  const values = {
    release: active.label,
    before: format.number(active.households),
    after: format.number(families),
  };
  return (
    <div className="px-pane pt-4">
      <Message level="review" title={t("shrinksTitle", values)}>
        {t("shrinksBody")}
      </Message>
    </div>
  );
}
