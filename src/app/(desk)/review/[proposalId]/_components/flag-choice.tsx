"use client";

import { useTranslations } from "next-intl";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { FieldGroup } from "#ui/kit/field.tsx";

/** `seen`: the flag as it stands on this page, for the server to compare. `label`: what it says in a few words. */
export type DecidableFlag = {
  id: string;
  seen: string;
  title: string;
  label: string;
  permitted: readonly DecisionKind[];
};

/** Which of several flags the decision is about; one that does not permit it is left out. */
export function FlagChoice({
  flags,
  kind,
  without,
  onChange,
}: {
  flags: readonly DecidableFlag[];
  kind: DecisionKind | null;
  /** Flags left out, by id. */
  without: readonly string[];
  onChange: (without: string[]) => void;
}) {
  const t = useTranslations("review");
  const [only] = flags;
  if (flags.length === 1 && only) return <input type="hidden" name="flags" value={only.seen} />;
  return (
    <FieldGroup legend={t("aboutFlags")}>
      {flags.map(({ id, seen, title, permitted }) => {
        const excluded = kind !== null && !permitted.includes(kind);
        return (
          <Checkbox
            key={id}
            name="flags"
            value={seen}
            label={title}
            checked={!without.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? without.filter((other) => other !== id) : [...without, id])
            }
            disabled={excluded}
            hint={excluded ? t("notPermitted") : undefined}
          />
        );
      })}
    </FieldGroup>
  );
}
