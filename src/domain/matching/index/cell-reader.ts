import { growingTextBook } from "./text-book.ts";

/** Reads what stands in these bytes between two places. */
export type CellReader<Answer> = (bytes: Uint8Array, from: number, to: number) => Answer;

/** A reading that makes a text of a cell only where it has not read the same before: a register says few things over and over. */
export function readingOnce<Answer>(read: (text: string) => Answer): CellReader<Answer> {
  const cells = growingTextBook();
  const answers: Answer[] = [];
  return (bytes, from, to) => {
    const number = cells.number(bytes, from, to);
    const known = answers[number];
    if (known !== undefined) return known;
    const answer = read(cellText(bytes, from, to));
    answers[number] = answer;
    return answer;
  };
}

export function cellText(bytes: Uint8Array, from: number, to: number): string {
  return from === to ? "" : decoder.decode(bytes.subarray(from, to));
}

const decoder = new TextDecoder();
