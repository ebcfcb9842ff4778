/**
 * How many slips of the finger apart two texts are: a letter more, a letter less, another letter, or two neighbours swapped
 * (optimal string alignment). `SUKARNO` and `SUKARMO` are one apart.
 */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = at(last, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = areSwapped(one, i, other, j) ? at(beforeLast, j - 2) + 1 : replaced;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, other.length);
}

export function withinEdits(one: string, other: string, edits: number): boolean {
  return Math.abs(one.length - other.length) <= edits && editDistance(one, other) <= edits;
}

function areSwapped(one: string, i: number, other: string, j: number): boolean {
  return i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
