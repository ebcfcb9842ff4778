/** Whether one slip of the finger lies between two texts: a letter more, less or another, or two neighbours swapped. */
export function isOneSlipApart(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const from = commonPrefix(shorter, longer);
  if (longer.length > shorter.length) return hasSameEnd(shorter, from, longer, from + 1);
  if (from === longer.length) return false;
  if (hasSameEnd(shorter, from + 1, longer, from + 1)) return true;
  const isSwapped = shorter[from] === longer[from + 1] && shorter[from + 1] === longer[from];
  return isSwapped && hasSameEnd(shorter, from + 2, longer, from + 2);
}

function commonPrefix(shorter: string, longer: string): number {
  let at = 0;
  while (at < shorter.length && shorter.charCodeAt(at) === longer.charCodeAt(at)) at += 1;
  return at;
}

/** From there on, both read the same. */
function hasSameEnd(one: string, from: number, other: string, otherFrom: number): boolean {
  if (one.length - from !== other.length - otherFrom) return false;
  for (let at = from; at < one.length; at += 1) {
    if (one.charCodeAt(at) !== other.charCodeAt(at - from + otherFrom)) return false;
  }
  return true;
}
