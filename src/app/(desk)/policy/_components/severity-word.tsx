import { useTranslations } from "next-intl";
import type { PolicySeverity } from "#domain/screening/policy.ts";
import { Severity } from "#ui/kit/severity.tsx";

/** What policy makes of a rule; `null`: nothing of its own. */
export function SeverityWord({ severity }: { severity: PolicySeverity | null }) {
  const t = useTranslations();
  if (severity === null) return <span className="text-ink-3">{t("policy.none")}</span>;
  if (severity === "off") return <span className="text-ink-2">{t("policy.off")}</span>;
  return <Severity level={severity}>{t(`terms.severity.${severity}`)}</Severity>;
}
