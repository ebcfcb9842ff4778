/** The mark: four woven strands around one dot, four funders around one family. */
export function Logo({ size = 22, tone = "sheet" }: { size?: number; tone?: "sheet" | "desk" }) {
  const [strands, dot] = tone === "desk" ? ["fill-desk-ink-2", "fill-desk-ink"] : ["fill-accent", "fill-ink"];
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="shrink-0">
      <path className={strands} d="M2 2h13v5H2zM17 2h5v13h-5zM9 17h13v5H9zM2 9h5v13H2z" />
      <circle className={dot} cx="12" cy="12" r="3" />
    </svg>
  );
}
