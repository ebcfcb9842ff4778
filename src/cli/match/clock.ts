/** Milliseconds a part of a run took: on the wall clock, and of processor time, which says more on a busy machine. */
export type Lap = { wall: number; processor: number };

/** Times the parts of a run, each from the end of the one before. */
export type Clock = { lap: (name: string) => void; laps: () => Readonly<Record<string, Lap>> };

export function startClock(): Clock {
  const laps: Record<string, Lap> = {};
  let before = now();
  return {
    lap(name) {
      const after = now();
      laps[name] = {
        wall: Math.round(after.wall - before.wall),
        processor: Math.round(after.processor - before.processor),
      };
      before = after;
    },
    laps: () => laps,
  };
}

function now(): Lap {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000 };
}
