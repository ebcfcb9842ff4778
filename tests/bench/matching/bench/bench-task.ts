import { HARSH_LIST } from "../lists/harsh-list.ts";
import type { ListKind } from "../lists/make-list.ts";
import { OFFICE_LIST } from "../lists/office-list.ts";

/** What a task is to reach; shares between 0 and 1. */
export type Targets = { person: number; household?: number; certainPrecision?: number; certainShare?: number };

/** A list matched with a register: generated, or the public one (`kind` is then `null`). Splink takes hours where `peer` is false. */
export type Task = {
  name: string;
  kind: ListKind | null;
  people: number;
  rows: number;
  peer: boolean;
  targets: Targets;
};

const OFFICE = { household: 0.95, certainPrecision: 0.997, certainShare: 0.8 };
const HARSH = { person: 0.88, household: 0.88, certainPrecision: 0.995, certainShare: 0.6 };

export const TASKS: readonly Task[] = [
  task("20k", OFFICE_LIST, 20_000, 2_000, { person: 0.955, ...OFFICE }),
  task("100k", OFFICE_LIST, 100_000, 2_000, { person: 0.95, ...OFFICE }),
  { ...task("1M", OFFICE_LIST, 1_000_000, 20_000, { person: 0.945, ...OFFICE }), peer: false },
  task("harsher", HARSH_LIST, 30_000, 3_000, HARSH),
  task("FEBRL4", null, 5_000, 5_000, { person: 0.999 }),
];

function task(name: string, kind: ListKind | null, people: number, rows: number, targets: Targets): Task {
  return { name, kind, people, rows, targets, peer: true };
}
