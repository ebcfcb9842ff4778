import type { RegisteredOption } from "#application/approval/review-details.ts";
import { scaleOf, type WaterfallScale } from "#ui/kit/waterfall-bar.tsx";

/** How the evidence of a person stacks up: where each field leads from and to, in bits, and where all end. */
export type Waterfall = { steps: { from: number; to: number }[]; total: number; isWeighed: boolean };

export function waterfallOf({ fields, start }: RegisteredOption): Waterfall {
  let at = start;
  const steps = fields.map(({ bits }) => {
    const from = at;
    at += bits ?? 0;
    return { from, to: at };
  });
  return { steps, total: at, isWeighed: fields.some(({ bits }) => bits !== null) };
}

/** One scale for people who stand side by side, so that their bars can be compared. */
export function commonScaleOf(people: readonly RegisteredOption[]): WaterfallScale {
  const scales = people.map(({ fields, start, line }) =>
    scaleOf(
      fields.map(({ bits }) => bits ?? 0),
      { start, line },
    ),
  );
  return {
    least: Math.min(...scales.map(({ least }) => least)),
    most: Math.max(...scales.map(({ most }) => most)),
    line: people[0]?.line ?? 0,
  };
}
