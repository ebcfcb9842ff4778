import { useTranslations } from "next-intl";
import type { HouseholdPage } from "#application/register/read-household.ts";
import { Pane } from "#ui/kit/pane.tsx";

type Point = HouseholdPage["deciles"][number];

const WIDTH = 390;
const LEFT = 58;
const ROW = 24;
const TOP = 14.5;

/** The decile from release to release as steps; releases for comparison only are hollow and dashed. */
export function DecilePane({ deciles }: { deciles: readonly Point[] }) {
  const t = useTranslations("register.household.deciles");
  if (deciles.length === 0) {
    return (
      <Pane title={t("title")}>
        <p className="text-sm text-ink-2">{t("none")}</p>
      </Pane>
    );
  }
  const lowest = Math.max(4, ...deciles.map(({ decile }) => decile ?? 0));
  const lines = Array.from({ length: lowest }, (_, i) => i + 1);
  const known = deciles.filter((point) => point.decile !== null);
  const sentence = deciles
    .map(({ label, decile }) => (decile === null ? t("unknown", { label }) : t("sentence", { label, decile })))
    .join(", ");
  const height = TOP + lowest * ROW + 18;
  return (
    <Pane title={t("title")} note={t("note")}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={sentence} className="h-auto w-full max-w-[390px]">
        {lines.map((decile) => (
          <g key={decile}>
            <path d={`M${LEFT} ${yOf(decile)}H${WIDTH}`} stroke="var(--color-line)" />
            <text x="0" y={yOf(decile) + 4} fontSize="13" fill="var(--color-ink-2)">
              {t("decile", { decile })}
            </text>
          </g>
        ))}
        <path d={stepsOf(known, deciles.length, deciles)} fill="none" stroke="var(--color-ink)" strokeWidth="2" />
        {deciles.map(({ label, source, date, decile, state }, i) => (
          <g key={`${label} ${date}`}>
            {decile !== null && (
              <rect
                x={xOf(i, deciles.length) - 5}
                y={yOf(decile) - 5}
                width="10"
                height="10"
                fill={state === "REFERENCE" ? "var(--color-sheet)" : "var(--color-ink)"}
                stroke="var(--color-ink)"
              />
            )}
            <text x={xOf(i, deciles.length)} y={height - 2} fontSize="13" textAnchor="middle" fill="var(--color-ink-2)">
              {`${source} ${date.slice(0, 4)}`}
            </text>
          </g>
        ))}
      </svg>
      {deciles.some(({ state }) => state === "REFERENCE") && (
        <p className="mt-1.5 text-xs text-ink-2">{t("comparison")}</p>
      )}
      {deciles.filter(hasOthers).map(({ label, date, provincialDecile, regencyDecile }) => (
        <p key={`${label} ${date}`} className="mt-1.5 text-xs text-ink-2">
          {t("others", { label, province: provincialDecile ?? "?", regency: regencyDecile ?? "?" })}
        </p>
      ))}
    </Pane>
  );
}

function hasOthers({ provincialDecile, regencyDecile }: Point): boolean {
  return provincialDecile !== null || regencyDecile !== null;
}

function yOf(decile: number): number {
  return TOP + (decile - 1) * ROW;
}

function xOf(index: number, count: number): number {
  const room = WIDTH - LEFT - 70;
  return LEFT + 35 + (count === 1 ? room / 2 : (index * room) / (count - 1));
}

/** Across to the next release, then up or down to its decile. */
function stepsOf(known: readonly Point[], count: number, all: readonly Point[]): string {
  return known
    .map((point, i) => {
      const x = xOf(all.indexOf(point), count);
      const y = yOf(point.decile ?? 1);
      return i === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join("");
}
