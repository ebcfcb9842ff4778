import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/shared/date.ts";
import { overlapTimeline } from "./overlap-timeline.ts";

const period = (from: string, to: string | null) => ({ from: isoDate(from), to: to === null ? null : isoDate(to) });
const hits = (line: ReturnType<typeof overlapTimeline>) =>
  line.ticks.filter(({ hit }) => hit).map(({ from }) => from.slice(0, 7));

describe("overlapTimeline", () => {
  it("draws months of one year, with the months in which they meet", () => {
    const line = overlapTimeline({
      own: period("2025-07-01", "2025-10-31"),
      other: period("2025-03-01", "2025-08-31"),
      excludedUntil: "2035-08-31",
    });
    expect(line.ticks).toHaveLength(12);
    expect(line.ticks[0]).toMatchObject({ from: "2025-03-01", unit: "MONTH" });
    expect(line.other).toMatchObject({ from: 0, coolingOffTo: 1 });
    expect(hits(line)).toEqual(["2025-07", "2025-08", "2025-09", "2025-10"]);
    expect(line.meeting).toEqual({ from: line.own.from, to: line.own.to });
  });

  it("draws years where the aid lies years apart", () => {
    const line = overlapTimeline({
      own: period("2027-01-01", "2027-06-30"),
      other: period("2022-05-01", "2022-08-31"),
      excludedUntil: "2032-08-31",
    });
    expect(line.ticks.map(({ from }) => from.slice(0, 4))).toEqual(["2022", "2023", "2024", "2025", "2026", "2027"]);
    expect(line.other.coolingOffTo).toBe(1);
    expect(hits(line)).toEqual(["2027-01"]);
  });

  it("meets only in the common part without a cooling-off", () => {
    const line = overlapTimeline({
      own: period("2027-04-01", "2027-12-31"),
      other: period("2027-01-01", "2027-06-30"),
      excludedUntil: "2027-06-30",
    });
    expect(line.other.coolingOffTo).toBeNull();
    expect(hits(line)).toEqual(["2027-04", "2027-05", "2027-06"]);
    expect(line.meeting.to).toBeCloseTo(181 / 365, 5);
  });

  it("runs to the edge where an end is open", () => {
    const line = overlapTimeline({
      own: period("2027-02-01", "2027-03-31"),
      other: period("2027-01-01", null),
      excludedUntil: null,
    });
    expect(line.other.to).toBe(1);
    expect(hits(line)).toEqual(["2027-02", "2027-03"]);
  });
});
