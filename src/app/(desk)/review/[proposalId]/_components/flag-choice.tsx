"use client";

import { useTranslations } from "next-intl";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { FieldGroup } from "#ui/kit/field.tsx";

export type DecidableFlag = { seen: string; title: string; permitted: readonly DecisionKind[] };

/** Which of several flags the decision is about; one that does not permit it is left out. */
export function FlagChoice({ flags, kind }: { flags: readonly DecidableFlag[]; kind: DecisionKind | null }) {
  const t = useTranslations("review");
  const [only] = flags;
  if (flags.length === 1 && only) return <input type="hidden" name="flags" value={only.seen} />;
  return (
    <FieldGroup legend={t("aboutFlags")}>
      {flags.map(({ seen, title, permitted }) => {
        const excluded = kind !== null && !permitted.includes(kind);
        return (
          <Checkbox
            key={seen}
            name="flags"
            value={seen}
            label={title}
            defaultChecked
            disabled={excluded}
            hint={excluded ? t("notPermitted") : undefined}
          />
        );
      })}
    </FieldGroup>
  );
}
