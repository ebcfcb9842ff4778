import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import { isOpen } from "#domain/proposal/proposal-state.ts";
import { formats } from "#i18n/format.ts";
import { signaturesInWords } from "#ui/approval/signatures-in-words.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";

/** Whose signatures the list needs and why, who has given one, and what is still missing. */
export function SignatureList({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review.signatures");
  const roles = useTranslations("access.roles");
  const { dateTime, rupiah } = formats(useLocale());
  const { needs, missing, signed, overrides, amount } = review.signature;
  const open = isOpen(review.list.state);
  const needed = needs.map(({ approvals, ...need }) => ({ ...need, count: approvals }));
  return (
    <div className="grid gap-1.5 text-sm">
      {open && (
        <p>
          {t("needed", { needs: signaturesInWords(needed, words) })}{" "}
          <span className="text-ink-2">{t("why", { amount: rupiah(amount), overrides })}</span>
        </p>
      )}
      {signed.length > 0 && (
        <ul className="grid gap-1">
          {signed.map(({ by, role, at, holds }) => (
            <li key={`${by} ${at.toISOString()}`} className={holds ? undefined : "text-ink-2"}>
              {t("signed", { by, role: roles(role), at: dateTime(at) })}
              {!holds && <> ({t("lapsed")})</>}
            </li>
          ))}
        </ul>
      )}
      {open && missing.length > 0 && (
        <p className="font-medium">{t("missing", { missing: missingInWords(review, words) })}</p>
      )}
    </div>
  );
}

/** `1 perencana dan 1 pengelola program`. */
export function missingInWords({ signature }: Review, words: FlagWords): string {
  return signaturesInWords(
    signature.missing.map(({ missing, ...need }) => ({ ...need, count: missing })),
    words,
  );
}
