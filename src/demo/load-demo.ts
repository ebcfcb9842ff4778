import { dayIn } from "#application/context.ts";
import { confirmPolicy } from "#application/policy/confirm-policy.ts";
import { proposePolicy } from "#application/policy/propose-policy.ts";
import { partsOf } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { findRegencyArea } from "#infrastructure/regions/find-regency-area.ts";
import { makeAidHistory } from "./desk/aid-history.ts";
import { makeLists } from "./desk/make-lists.ts";
import { demand } from "./load/demand.ts";
import { type Desk, loadDesk } from "./load/load-desk.ts";
import { loadHistory } from "./load/load-history.ts";
import { loadLists } from "./load/load-lists.ts";
import { loadProgrammes } from "./load/load-programmes.ts";
import { loadRegister, placeNamesOf } from "./load/load-register.ts";
import { makeRegister } from "./register/make-register.ts";

const REGENCY = "61.11";

/**
 * The demo regency: synthetic from the first name to the last rupiah, made through the same use cases as any other, and marked as
 * a demo for good. Deterministic but for the budget year, which is this one.
 */
export async function loadDemo(now = new Date()): Promise<void> {
  const area = await findRegencyArea(REGENCY);
  if (area === null) throw new Error(`There is no regency ${REGENCY}.`);
  const [first, ...others] = area.villages.map(({ code }) => code);
  if (first === undefined) throw new Error(`Regency ${REGENCY} has no villages.`);
  const { year } = partsOf(dayIn("Asia/Pontianak", now));
  const families = makeRegister([first, ...others]);
  const history = makeAidHistory(families, year);
  const places = placeNamesOf(area);
  const desk = await loadDesk(area, now);
  await loadRegister(desk.as("ratna@demo.sasar.id"), { families, places });
  await loadPolicy(desk, now);
  const programmeIds = await loadProgrammes(desk, year);
  await loadHistory(desk.as("ratna@demo.sasar.id"), history);
  await loadLists(desk, { lists: makeLists({ families, history, places, year }), programmeIds });
  await closeDatabase();
}

/** A first version of the policy, proposed by one planner and confirmed by the other. */
async function loadPolicy(desk: Desk, now: Date): Promise<void> {
  const proposed = await demand(
    "the policy",
    proposePolicy(desk.as("ratna@demo.sasar.id"), {
      effectiveFrom: dayIn("Asia/Pontianak", now),
      edit: { legalBasis: { OVERLAP_COMMITTED: "Nota Kesepakatan contoh 000/NK/2024" } },
      note: "Kebijakan pertama, sesuai nota kesepakatan (contoh).",
    }),
  );
  await demand("the policy's second signature", confirmPolicy(desk.as("bayu@demo.sasar.id"), proposed));
}
