import { agreesInName, type Compared } from "./compared.ts";
import { decideByNik } from "./decide-by-nik.ts";
import { decideWithoutNik } from "./decide-without-nik.ts";
import type { Match } from "./match.ts";

/**
 * What a row means, given everybody it may mean. The active release is asked first; who stands only in a superseded one is
 * considered where that gives nothing certain, or where the NIK is theirs under another name.
 * Source: design rulings, Identity.
 */
export function decideMatch(reached: readonly Compared[]): Match {
  const active = reached.filter(({ person }) => person.inActiveRelease);
  const match = decideAmong(active);
  const isSettled = match.kind === "CERTAIN" && !reached.some(disputes);
  return isSettled || active.length === reached.length ? match : decideAmong(reached);
}

/** A former record under the row's NIK that bears another name. */
function disputes(compared: Compared): boolean {
  const { person, agreements } = compared;
  return !person.inActiveRelease && agreements.nik === "SAME" && !agreesInName(compared);
}

function decideAmong(reached: readonly Compared[]): Match {
  const owners = reached.filter(({ agreements }) => agreements.nik === "SAME");
  const others = reached.filter(({ agreements }) => agreements.nik !== "SAME");
  return owners.length === 0 ? decideWithoutNik(others) : decideByNik({ owners, others });
}
