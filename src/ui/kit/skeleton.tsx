import { useTranslations } from "next-intl";

const WIDTHS = ["72%", "60%", "68%", "52%", "64%", "57%"] as const;

/** Rows to come, in their shape, while they are fetched. */
export function Skeleton({ rows = 6, label }: { rows?: number; label?: string }) {
  const t = useTranslations("kit");
  return (
    <div role="status" className="grid gap-3 px-pane py-4">
      <span className="sr-only">{label ?? t("loading")}</span>
      <Line width="34%" tall />
      {Array.from({ length: rows }, (_, row) => WIDTHS[row % WIDTHS.length] ?? "60%").map((width, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <div key={row} className="flex h-row items-center gap-3 border-b border-line">
          <Line width="26px" />
          <Line width={width} />
        </div>
      ))}
    </div>
  );
}

function Line({ width, tall = false }: { width: string; tall?: boolean }) {
  return <div style={{ width }} className={`${tall ? "h-3.5" : "h-2.5"} rounded-xs bg-sheet-3`} />;
}
