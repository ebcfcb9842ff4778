import type { Judgement } from "../judge/judge.ts";
import type { TaskResult } from "./measure-task.ts";

/** Figures beside their targets and, where there is one, the peer's. */
export function accuracyTable(results: readonly TaskResult[]): string {
  return tableOf("", results, [
    ["person F1 (target)", ({ task, judgement }) => `${number(judgement.person.f1)} (${task.targets.person})`],
    ["household F1", ({ task, judgement }) => `${number(judgement.household.f1)}${inBrackets(task.targets.household)}`],
    [
      "certain: precision",
      ({ task, judgement: { certainPerson } }) =>
        `${number(certainPerson.precision)}${inBrackets(task.targets.certainPrecision)}`,
    ],
    [
      "certain: share of true matches",
      ({ task, judgement: { certainPerson } }) =>
        `${number(certainPerson.shareOfTrue)}${inBrackets(task.targets.certainShare)}`,
    ],
    ["household certain: precision", ({ judgement }) => number(judgement.certainHousehold.precision)],
    ["household certain: share", ({ judgement }) => number(judgement.certainHousehold.shareOfTrue)],
    ["blocking recall (0.993)", ({ probe }) => number(probe.blockingRecall)],
    ["candidates a row (150)", ({ report }) => report.candidatesARow.toFixed(1)],
    ["Splink: person F1", ({ peer }) => ("refusal" in peer ? peer.refusal : number(peer.judgement.person.f1))],
    ["Splink: household F1", ({ peer }) => ("refusal" in peer ? "" : number(peer.judgement.household.f1))],
  ]);
}

/** Wall clock, and in brackets processor time, which says more on a machine that does other things too. */
export function speedTable(results: readonly TaskResult[]): string {
  return tableOf("", results, [
    ["load (processor), s", ({ report }) => seconds(report.milliseconds.load)],
    ["index (processor), s", ({ report }) => seconds(report.milliseconds.index)],
    ["match, all threads (processor), s", ({ report }) => seconds(report.milliseconds.match)],
    ["all rows warm, one thread, s", ({ probe }) => (probe.warm / 1000).toFixed(2)],
    ["one row: median / p95, ms", ({ probe }) => `${probe.oneRowMedian.toFixed(2)} / ${probe.oneRowP95.toFixed(2)}`],
    ["index, bytes a person (200)", ({ report }) => report.memory.bytesAPerson],
    ["Splink", ({ peer }) => ("refusal" in peer ? peer.refusal : peer.times.replace(/^Splink: /, ""))],
  ]);
}

/** Of the links made with such a probability, how many were right. */
export function reliabilityTables(results: readonly TaskResult[]): string {
  const all = results.flatMap(({ judgement }) => judgement.reliability).sort((one, other) => one.from - other.from);
  const bins = [...new Set(all.map(binName))];
  return tableOf(
    "probability: mean said → right (links)",
    results,
    bins.map((bin) => [bin, ({ judgement }) => reliabilityOf(judgement, bin)]),
  );
}

type Bin = Judgement["reliability"][number];

function binName({ from, to }: Bin): string {
  return `${from}–${to}`;
}

function reliabilityOf({ reliability }: Judgement, name: string): string {
  const bin = reliability.find((one) => binName(one) === name);
  return bin ? `${number(bin.meanProbability)} → ${number(bin.right)} (${bin.rows})` : "";
}

type Line = readonly [name: string, cell: (result: TaskResult) => string | number];

function tableOf(corner: string, results: readonly TaskResult[], lines: readonly Line[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [
    row([corner, ...results.map(({ task }) => task.name)]),
    row(["---", ...results.map(() => "---")]),
    ...lines.map(([name, cell]) => row([name, ...results.map(cell)])),
  ].join("\n");
}

function number(value: number): string {
  return value.toFixed(4);
}

function inBrackets(target: number | undefined): string {
  return target === undefined ? "" : ` (${target})`;
}

function seconds(lap: { wall: number; processor: number } | undefined): string {
  return lap ? `${(lap.wall / 1000).toFixed(2)} (${(lap.processor / 1000).toFixed(2)})` : "";
}
