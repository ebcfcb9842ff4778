/**
 * Heap of a process that reads whole registers: a large young generation, so that rows die there and collecting them stays
 * cheap, and a bound on the old one that makes it collect rather than grow. Decision 0006.
 */
export const WORKER_HEAP = ["--max-semi-space-size=32", "--max-old-space-size=512"];
