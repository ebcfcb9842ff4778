import { useTranslations } from "next-intl";
import type { MatchKind } from "#domain/matching/match.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { MatchWord } from "#ui/screening/match-word.tsx";
import type { RowView } from "../row-view.ts";

const SENTENCES = {
  CERTAIN: "certain",
  HOUSEHOLD_ONLY: "household",
  UNCERTAIN: "possible",
  CONFLICT: "conflict",
  UNMATCHED: "none",
} as const satisfies Record<MatchKind, string>;

/** Whom the row means as it is typed now, and what would be asked about it. */
export function RowPreview({ found }: { found: RowView | null }) {
  const t = useTranslations("lists");
  return (
    <section className="mt-4 min-h-24 rounded-md border border-line bg-sheet-2 p-3">
      <h3 className="text-sm font-strong">{t("row.preview.title")}</h3>
      {found === null ? (
        <p className="mt-1 text-sm text-ink-2">{t("row.preview.waiting")}</p>
      ) : (
        <>
          <p aria-live="polite" className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <MatchWord match={found.matchKind} />
            <span>{t(`row.preview.${SENTENCES[found.matchKind]}`)}</span>
            <Home row={found} />
          </p>
          <ul className="mt-2 grid gap-1 text-sm">
            {found.flags.map((flag) => (
              <li key={flag.id}>
                <Severity level={flag.severity}>{flag.label}</Severity>
              </li>
            ))}
            {found.flags.length === 0 && (
              <li>
                <Severity level="clear">{t("row.preview.clear")}</Severity>
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  );
}

function Home({ row: { decile, village, members } }: { row: RowView }) {
  const t = useTranslations("lists");
  if (members === null) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-3 text-ink-2">
      {village && <span>{village}</span>}
      <DecileMark decile={decile}>
        {decile === null ? t("decileUnknown") : t("row.preview.decile", { decile })}
      </DecileMark>
    </span>
  );
}
