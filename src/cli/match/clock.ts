/** Times the parts of a run, each from the end of the one before. */
export type Clock = { lap: (name: string) => void; laps: () => Readonly<Record<string, number>> };

export function startClock(): Clock {
  const laps: Record<string, number> = {};
  let before = performance.now();
  return {
    lap(name) {
      const now = performance.now();
      laps[name] = Math.round(now - before);
      before = now;
    },
    laps: () => laps,
  };
}
