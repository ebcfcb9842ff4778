/** What a matcher said of a row; empty ids where it names nobody. */
export type Answer = {
  personId: string;
  householdId: string;
  decision: string;
  householdDecision: string;
  probability: number;
};
export type Truth = { personId: string; householdId: string };

export type Score = {
  predicted: number;
  present: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
};
/** Of the rows called certain: how many are right, and which share of all true matches they are. */
export type CertainBand = { rows: number; precision: number; shareOfTrue: number };
export type ReliabilityBin = { from: number; to: number; rows: number; meanProbability: number; right: number };
export type KindOfDirt = { kind: string; rows: number; missed: number; wrong: number; recall: number };
export type Blocking = { recall: number; meanCandidates: number; mostCandidates: number };

export type Judgement = {
  rows: number;
  person: Score;
  household: Score;
  certainPerson: CertainBand;
  certainHousehold: CertainBand;
  /** Person links on rows that are about nobody in the register. */
  linkedStrangers: number;
  /** Wrong persons who live in the right household. */
  wrongWithinHousehold: number;
  reliability: ReliabilityBin[];
  kinds: KindOfDirt[];
  blocking: Blocking | null;
};

export type Material = {
  answers: ReadonlyMap<string, Answer>;
  truths: ReadonlyMap<string, Truth>;
  dirt: ReadonlyMap<string, readonly string[]>;
  candidates: ReadonlyMap<string, ReadonlySet<string>> | null;
};

type Row = { id: string; answer: Answer; truth: Truth };

/**
 * Measures answers against the truth. Every named person counts as a link, and one on a row without a true person is false.
 * Example: three rows with a true person, two links, one of them right: precision 1/2, recall 1/3, F1 0.4.
 */
export function judge({ answers, truths, dirt, candidates }: Material): Judgement {
  const rows = [...truths].map(([id, truth]) => ({ id, truth, answer: answers.get(id) ?? NOTHING }));
  return {
    rows: rows.length,
    person: scoreOf(rows, "personId"),
    household: scoreOf(rows, "householdId"),
    certainPerson: bandOf(rows, "personId", "decision"),
    certainHousehold: bandOf(rows, "householdId", "householdDecision"),
    linkedStrangers: rows.filter(({ answer, truth }) => truth.personId === "" && answer.personId !== "").length,
    wrongWithinHousehold: rows.filter(isWrongWithinHousehold).length,
    reliability: reliabilityOf(rows),
    kinds: kindsOf(rows, dirt),
    blocking: candidates === null ? null : blockingOf(rows, candidates),
  };
}

const NOTHING: Answer = { personId: "", householdId: "", decision: "none", householdDecision: "none", probability: 0 };

type Id = "personId" | "householdId";

const isRight = ({ answer, truth }: Row, id: Id) => answer[id] !== "" && answer[id] === truth[id];

const isWrongWithinHousehold = ({ answer, truth }: Row) =>
  answer.personId !== "" &&
  truth.personId !== "" &&
  answer.personId !== truth.personId &&
  answer.householdId === truth.householdId;

function scoreOf(rows: readonly Row[], id: Id): Score {
  const predicted = rows.filter(({ answer }) => answer[id] !== "").length;
  const present = rows.filter(({ truth }) => truth[id] !== "").length;
  const right = rows.filter((row) => isRight(row, id)).length;
  return {
    predicted,
    present,
    right,
    precision: ratio(right, predicted),
    recall: ratio(right, present),
    f1: ratio(2 * right, predicted + present),
  };
}

function bandOf(rows: readonly Row[], id: Id, decision: "decision" | "householdDecision"): CertainBand {
  const certain = rows.filter(({ answer }) => answer[decision] === "certain");
  const right = certain.filter((row) => isRight(row, id)).length;
  const present = rows.filter(({ truth }) => truth[id] !== "").length;
  return { rows: certain.length, precision: ratio(right, certain.length), shareOfTrue: ratio(right, present) };
}

/** Nothing of nothing is 1: no claim was wrong. */
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.995, 0.999, 1];

/** Of the links made with such a probability, how many were right: alike where the probability means what it says. */
function reliabilityOf(rows: readonly Row[]): ReliabilityBin[] {
  const links = rows.filter(({ answer }) => answer.personId !== "");
  return BOUNDS.slice(1).flatMap((to, at) => {
    const from = BOUNDS[at] ?? 0;
    const within = links.filter(({ answer: { probability } }) => probability >= from && (probability < to || to === 1));
    if (within.length === 0) return [];
    const sum = within.reduce((total, { answer }) => total + answer.probability, 0);
    const right = within.filter((row) => isRight(row, "personId")).length;
    return [{ from, to, rows: within.length, meanProbability: sum / within.length, right: right / within.length }];
  });
}

/** Of the rows with a true person that bear such a mark: how many named nobody, and how many somebody else. */
function kindsOf(rows: readonly Row[], dirt: Material["dirt"]): KindOfDirt[] {
  const kinds = new Map<string, Omit<KindOfDirt, "recall">>();
  for (const row of rows.filter(({ truth }) => truth.personId !== "")) {
    for (const kind of new Set(dirt.get(row.id) ?? ["none"])) {
      const known = kinds.get(kind) ?? { kind, rows: 0, missed: 0, wrong: 0 };
      known.rows += 1;
      if (row.answer.personId === "") known.missed += 1;
      else if (!isRight(row, "personId")) known.wrong += 1;
      kinds.set(kind, known);
    }
  }
  return [...kinds.values()]
    .map((kind) => ({ ...kind, recall: ratio(kind.rows - kind.missed - kind.wrong, kind.rows) }))
    .toSorted((a, b) => b.missed + b.wrong - a.missed - a.wrong || (a.kind < b.kind ? -1 : 1));
}

function blockingOf(rows: readonly Row[], candidates: ReadonlyMap<string, ReadonlySet<string>>): Blocking {
  const counts = rows.map(({ id }) => candidates.get(id)?.size ?? 0);
  const present = rows.filter(({ truth }) => truth.personId !== "");
  const kept = present.filter(({ id, truth }) => candidates.get(id)?.has(truth.personId));
  return {
    recall: ratio(kept.length, present.length),
    meanCandidates: ratio(
      counts.reduce((sum, count) => sum + count, 0),
      counts.length,
    ),
    mostCandidates: counts.reduce((most, count) => Math.max(most, count), 0),
  };
}
