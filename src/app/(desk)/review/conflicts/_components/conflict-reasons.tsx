import { useTranslations } from "next-intl";
import type { OpenedConflict } from "#application/conflict/get-conflicts.ts";
import type { ConflictReason } from "#domain/screening/conflict.ts";
import { properName } from "#i18n/proper-name.ts";
import { criteriaList } from "#ui/screening/criteria-evidence.ts";
import { type FlagWords, formatsOf, needWord } from "#ui/screening/flag-words.ts";

/** Why one side is suggested, each reason a fact of the table above; or that the facts do not speak for one of them. */
export function ConflictReasons({ conflict, words }: { conflict: OpenedConflict; words: FlagWords }) {
  const t = useTranslations("conflict");
  if (conflict.status !== "OPEN") return null;
  const { suggestion, sides } = conflict;
  const heading = suggestion ? t("whySuggested", { name: sides[suggestion.side].owner.name }) : t("noneSuggested");
  return (
    <section className="border-t border-line-strong pt-2">
      <h3 className="mb-1.5 text-button">{heading}</h3>
      {suggestion === null ? (
        <p className="text-sm text-ink-2">{t("noneSuggestedWhy")}</p>
      ) : (
        <ol className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
          {suggestion.reasons.map((reason, index) => (
            <li key={reason} className="relative pl-[26px]">
              <span
                aria-hidden
                className="absolute top-0 left-0 size-[18px] rounded-full border border-control text-center text-2xs leading-4 font-semibold"
              >
                {index + 1}
              </span>
              {reasonText(reason, conflict, words)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function reasonText(reason: ConflictReason, { sides, suggestion }: OpenedConflict, words: FlagWords): string {
  const own = sides[suggestion?.side ?? 0];
  const other = sides[suggestion?.side === 1 ? 0 : 1];
  const asked = own.facts.askedOn;
  const unmet = other.criteria[reason === "CRITERIA_FAILED_THERE" ? "failed" : "unknown"];
  return words.t(`conflict.reasons.${reason}`, {
    own: own.owner.name,
    other: other.owner.name,
    need: needWord(own.programme.need, words),
    criteria: criteriaList(unmet, words),
    replacement: properName(other.replacement?.people[0]?.name ?? ""),
    askedOn: asked === null ? "" : formatsOf(words).date(asked),
  });
}
