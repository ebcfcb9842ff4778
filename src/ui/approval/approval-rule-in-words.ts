import type { ApprovalRule } from "#domain/approval/approval-rule.ts";
import { formats } from "#i18n/format.ts";
import type { Locale } from "#i18n/locale.ts";
import type { Translate } from "#i18n/translator.ts";
import { signaturesInWords } from "./signatures-in-words.ts";

/** `Daftar OPD, desa, dan pusat mulai Rp 500.000.000 dan 3 pengecualian: 2 perencana`. */
export function approvalRuleInWords(rule: ApprovalRule, words: { t: Translate; locale: Locale }): string {
  const { owners, fromAmount, fromOverrides, approvals, ...who } = rule;
  const { t, locale } = words;
  const bounds = [
    ...(fromAmount > 0n ? [formats(locale).rupiah(fromAmount)] : []),
    ...(fromOverrides > 0 ? [t("policy.approvalOverrides", { count: fromOverrides })] : []),
  ];
  const signatures = signaturesInWords([{ ...who, count: approvals }], words);
  const lists = t(`policy.owners.${owners}`);
  if (bounds.length === 0) return t("policy.approvalAlways", { lists, signatures });
  return t("policy.approvalFrom", { lists, bounds: new Intl.ListFormat(locale).format(bounds), signatures });
}
