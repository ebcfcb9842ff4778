import type { Random } from "#demo/random.ts";
import { type DateForm, inForm } from "../dirt/dates.ts";
import { anyOf, byWeight } from "../sampler.ts";
import { type Channel, HARSH_SLIPS } from "./harsh-slips.ts";
import { applySlips, cleanRow, type Subject, type WrittenRow } from "./list-row.ts";
import type { ListKind } from "./make-list.ts";

/** Rows that nobody copied from a card: heard, photographed, remembered, or taken from papers of years ago. */
export const HARSH_LIST: ListKind = { name: "harsh", strangers: 11, write, dress };

const CHANNEL = byWeight<Channel>({ dictated: 31, photo: 23, oldCard: 16, memory: 13, household: 17 });

function write(random: Random, subject: Subject): WrittenRow {
  const channel = CHANNEL(random);
  const { row, dirt } = applySlips(random, {
    slips: HARSH_SLIPS,
    kind: channel,
    row: cleanRow(subject, channel.toUpperCase()),
    subject,
  });
  return { row, dirt: [`row: ${WORDS[channel]}`, ...dirt] };
}

const WORDS: Readonly<Record<Channel, string>> = {
  dictated: "dictated",
  photo: "photographed",
  oldCard: "from an old card",
  memory: "from memory",
  household: "a whole household",
};

const FORMS: readonly DateForm[] = ["dashes", "slashes", "long", "short", "two-digit year", "dots", "unpadded"];

function dress(random: Random, { row, dirt }: WrittenRow): WrittenRow {
  return { row: { ...row, birthDate: inForm(row.birthDate, anyOf(random, FORMS)) }, dirt };
}
