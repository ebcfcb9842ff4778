import type { MarkedRun } from "./mark-differences.ts";

/** A text with what differs from its counterpart marked. */
export function MarkedText({ runs }: { runs: readonly MarkedRun[] }) {
  let at = 0;
  return runs.map(({ text, differs }) => {
    at += text.length;
    return differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
  });
}
