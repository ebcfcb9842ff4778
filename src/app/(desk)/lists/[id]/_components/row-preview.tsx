import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import type { MatchKind } from "#domain/matching/match.ts";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { MatchWord } from "#ui/screening/match-word.tsx";
import type { PreviewView } from "../preview-view.ts";

const SENTENCES = {
  CERTAIN: "certain",
  HOUSEHOLD_ONLY: "household",
  UNCERTAIN: "possible",
  CONFLICT: "conflict",
  UNMATCHED: "none",
} as const satisfies Record<MatchKind, string>;

/** Whom the row means as it is typed now, and what would be asked about it, or about the list with it. */
export function RowPreview({
  found,
  isAsking,
  ref,
}: {
  found: PreviewView | null;
  isAsking: boolean;
  ref: RefObject<HTMLElement | null>;
}) {
  const t = useTranslations("lists");
  return (
    <section ref={ref} aria-busy={isAsking} className="mt-4 min-h-24 rounded-md border border-line bg-sheet-2 p-3">
      <h3 className="text-sm font-strong">{t("row.preview.title")}</h3>
      {found === null ? (
        <p className="mt-1 text-sm text-ink-2">{t("row.preview.waiting")}</p>
      ) : (
        <>
          <p aria-live="polite" className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <MatchWord match={found.matchKind} />
            <span>{t(`row.preview.${SENTENCES[found.matchKind]}`)}</span>
            <Home home={found.home} />
          </p>
          <ul className="mt-2 grid gap-1 text-sm">
            <Flags flags={found.flags} />
            {found.flags.length === 0 && (
              <li>
                <Severity level="clear">{t("row.preview.clear")}</Severity>
              </li>
            )}
          </ul>
          {found.listFlags.length > 0 && (
            <>
              <h4 className="mt-2 text-sm text-ink-2">{t("row.preview.ofList")}</h4>
              <ul className="mt-1 grid gap-1 text-sm">
                <Flags flags={found.listFlags} />
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

function Flags({ flags }: Pick<PreviewView, "flags">) {
  return flags.map((flag) => (
    <li key={flag.id}>
      <Severity level={flag.severity}>{flag.label}</Severity>
    </li>
  ));
}

function Home({ home }: Pick<PreviewView, "home">) {
  const t = useTranslations("lists");
  if (home === null) return null;
  const { village, decile } = home;
  return (
    <span className="flex flex-wrap items-center gap-x-3 text-ink-2">
      {village && <span>{village}</span>}
      <DecileMark decile={decile}>
        {decile === null ? t("decileUnknown") : t("row.preview.decile", { decile })}
      </DecileMark>
    </span>
  );
}
