import type { SignatureNeed } from "#domain/approval/signature.ts";
import type { Locale } from "#i18n/locale.ts";
import type { Translate } from "#i18n/translator.ts";

/** `2 perencana dan 1 pengelola program dari dinas`: what a list needs, or (`count` being what is missing) still needs. */
export function signaturesInWords(
  needs: readonly (Pick<SignatureNeed, "role" | "organisationKind"> & { count: number })[],
  { t, locale }: { t: Translate; locale: Locale },
): string {
  const parts = needs.map(({ role, organisationKind, count }) => {
    const people = t(`terms.signer.${role}`, { count });
    if (organisationKind === null) return people;
    return t("terms.signerFrom", { people, kind: t(`terms.signerKind.${organisationKind}`) });
  });
  return new Intl.ListFormat(locale).format(parts);
}
