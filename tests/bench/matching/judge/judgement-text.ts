import type { CertainBand, Judgement, Score } from "./judge.ts";

/** A judgement as Markdown tables, the worst kinds of dirt first. */
export function judgementText(judgement: Judgement): string {
  const { rows, person, household, certainPerson, certainHousehold, linkedStrangers, wrongWithinHousehold } = judgement;
  return [
    `${rows} rows, ${person.present} with a true person, ${household.present} with a true household`,
    "",
    "| | F1 | precision | recall | links | right |",
    "|---|---|---|---|---|---|",
    scoreLine("person", person),
    scoreLine("household", household),
    "",
    "| certain | rows | precision | share of true |",
    "|---|---|---|---|",
    bandLine("person", certainPerson),
    bandLine("household", certainHousehold),
    "",
    `linked strangers ${linkedStrangers}, wrong person of the right household ${wrongWithinHousehold}`,
    ...blockingLines(judgement),
    "",
    "| probability | links | mean | right |",
    "|---|---|---|---|",
    ...judgement.reliability.map((bin) =>
      line([`${bin.from}–${bin.to}`, bin.rows, bin.meanProbability.toFixed(4), bin.right.toFixed(4)]),
    ),
    "",
    "| kind of dirt | rows | named nobody | named another | recall |",
    "|---|---|---|---|---|",
    ...judgement.kinds.map((kind) => line([kind.kind, kind.rows, kind.missed, kind.wrong, kind.recall.toFixed(3)])),
  ].join("\n");
}

const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

const scoreLine = (name: string, { f1, precision, recall, predicted, right }: Score) =>
  line([name, f1.toFixed(4), precision.toFixed(4), recall.toFixed(4), predicted, right]);

const bandLine = (name: string, { rows, precision, shareOfTrue }: CertainBand) =>
  line([name, rows, precision.toFixed(4), shareOfTrue.toFixed(4)]);

function blockingLines({ blocking }: Judgement): string[] {
  if (blocking === null) return [];
  const { recall, meanCandidates, mostCandidates } = blocking;
  return [
    `blocking recall ${recall.toFixed(4)}, ${meanCandidates.toFixed(1)} candidates a row, at most ${mostCandidates}`,
  ];
}
