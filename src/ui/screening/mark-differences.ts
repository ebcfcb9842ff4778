/** A run of letters that stands in both texts, or only in this one. */
export type MarkedRun = { text: string; differs: boolean };

/**
 * Two texts side by side with what is only in one of them marked. Capitals do not count: `Suriani` beside `SURYANI` marks `i` and
 * `Y`. Blanks are never marked by themselves.
 */
export function markDifferences(one: string, other: string): [MarkedRun[], MarkedRun[]] {
  const common = commonLetters([...one], [...other]);
  return [runsOf([...one], common.inOne), runsOf([...other], common.inOther)];
}

/** Where the letters of the longest common subsequence stand in each text. */
function commonLetters(one: readonly string[], other: readonly string[]) {
  const lengths = lengthsOf(one, other);
  const [inOne, inOther] = [new Set<number>(), new Set<number>()];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (isSame(one[i], other[j])) {
      inOne.add(i);
      inOther.add(j);
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { inOne, inOther };
}

/** `lengths[i][j]`: the longest common subsequence of what follows the first i and j letters. */
function lengthsOf(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i] ?? [], lengths[i + 1] ?? []];
    for (let j = other.length - 1; j >= 0; j -= 1) {
      row[j] = isSame(one[i], other[j]) ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.toUpperCase() === other?.toUpperCase();
}

function runsOf(letters: readonly string[], common: ReadonlySet<number>): MarkedRun[] {
  const runs: MarkedRun[] = [];
  for (const [index, letter] of letters.entries()) {
    const last = runs.at(-1);
    const differs = letter === " " ? (last?.differs ?? false) : !common.has(index);
    if (last && last.differs === differs) last.text += letter;
    else runs.push({ text: letter, differs });
  }
  return runs.flatMap(withoutOuterBlanks);
}

/** A marked run begins and ends with a letter. */
function withoutOuterBlanks(run: MarkedRun): MarkedRun[] {
  if (!run.differs || run.text.trim() === run.text) return [run];
  const [, before = "", text = "", after = ""] = /^(\s*)(.*?)(\s*)$/.exec(run.text) ?? [];
  return [
    { text: before, differs: false },
    { text, differs: true },
    { text: after, differs: false },
  ].filter((part) => part.text !== "");
}
