import { useLocale, useTranslations } from "next-intl";
import type { PolicyVersion } from "#application/policy/get-policy.ts";
import { formats } from "#i18n/format.ts";
import { Message } from "#ui/kit/message.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { ChangeList } from "./change-list.tsx";
import { ConfirmButton } from "./confirm-button.tsx";

/** Every version with what it changes; one that waits asks for the second signature. */
export function PolicyVersions({ versions }: { versions: readonly PolicyVersion[] }) {
  const t = useTranslations("policy");
  return (
    <Pane title={t("versions")} tone="sheet-2" className="border-line max-lg:border-t lg:border-l">
      {versions.length === 0 && <p className="text-sm text-ink-2">{t("noVersions")}</p>}
      <ul className="grid gap-4">
        {versions.map((version) => (
          <li key={version.version} className="grid gap-2 border-t border-line pt-3 first:border-0 first:pt-0">
            <Version version={version} />
          </li>
        ))}
      </ul>
    </Pane>
  );
}

function Version({ version }: { version: PolicyVersion }) {
  const t = useTranslations("policy");
  const { date, dateTime } = formats(useLocale());
  const { proposed, confirmed } = version;
  const author = proposed.by ?? t("system");
  return (
    <>
      <div>
        <h3 className="text-sm">
          {t("version", { version: version.version })}
          {version.current && <span className="ml-2 font-normal text-aman-ink">{t("current")}</span>}
        </h3>
        <p className="text-xs text-ink-2">{t("effective", { date: date(version.effectiveFrom) })}</p>
        <p className="text-xs text-ink-2">{t("proposedBy", { by: author, at: dateTime(proposed.at) })}</p>
        {confirmed && (
          <p className="text-xs text-ink-2">{t("confirmedBy", { by: confirmed.by, at: dateTime(confirmed.at) })}</p>
        )}
      </div>
      {version.note && <p className="text-sm">{version.note}</p>}
      <ChangeList changes={version.changes} />
      {confirmed === null && (
        <Message
          level="review"
          title={t(version.outdated ? "outdated" : "waits")}
          action={version.mayConfirm && <ConfirmButton version={version.version} />}
        >
          {t(waitsFor(version))}
        </Message>
      )}
    </>
  );
}

function waitsFor({ outdated, mayConfirm }: PolicyVersion) {
  if (outdated) return "writeAnew";
  return mayConfirm ? "waitsForYou" : "waitsForAnother";
}
