import type { FileColumn } from "#domain/import/import-file.ts";
import type { RawCell, RawRow } from "#domain/shared/raw-row.ts";
import { maskLongNumbers } from "./mask-long-numbers.ts";

const SAMPLES = 4;
const SAMPLE_LENGTH = 48;
/** Of so many whole numbers of 16 digits, nine in ten do not end in 0 by chance (design, "Cell forms"). */
const ENOUGH_NUMBERS = 20;
const DAMAGED_SHARE = 0.9;

type Tally = {
  /** The samples as they stand in the file, to know them again without masking every cell. */
  seen: string[];
  title: string;
  known: boolean;
  samples: string[];
  filled: number;
  damaged: number;
  numbers: number;
  zeros: number;
};

/** Looks at the cells of each column as rows pass by: what stands there, how often, and what Excel has destroyed. */
export function createColumnTally(titles: readonly { title: string; known: boolean }[]) {
  const tallies = titles.map(
    ({ title, known }): Tally => ({ title, known, seen: [], samples: [], filled: 0, damaged: 0, numbers: 0, zeros: 0 }),
  );

  return {
    add({ cells }: RawRow): void {
      for (let i = 0; i < tallies.length; i++) {
        const tally = tallies[i];
        const cell = cells[i];
        if (tally && cell && cell.text !== "") addCell(tally, cell);
      }
    },
    result: (): FileColumn[] =>
      tallies.map(({ title, known, samples, filled, damaged, numbers, zeros }) => ({
        title,
        known,
        samples,
        filled,
        damaged,
        damagedWhole: numbers >= ENOUGH_NUMBERS && zeros >= numbers * DAMAGED_SHARE,
      })),
  };
}

function addCell(tally: Tally, { text, damaged }: RawCell): void {
  tally.filled++;
  if (damaged) tally.damaged++;
  if (tally.seen.length < SAMPLES) addSample(tally, text);
  if (text.length >= 16) countNumber(tally, text.trim());
}

function addSample({ seen, samples }: Tally, text: string): void {
  if (seen.includes(text)) return;
  seen.push(text);
  const sample = maskLongNumbers(text.trim()).slice(0, SAMPLE_LENGTH);
  if (sample !== "" && !samples.includes(sample)) samples.push(sample);
}

function countNumber(tally: Tally, text: string): void {
  if (!/^\d{16}$/.test(text)) return;
  tally.numbers++;
  if (text.endsWith("0")) tally.zeros++;
}
