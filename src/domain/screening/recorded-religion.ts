import type { Religion } from "../register/person.ts";
import type { ListedRow } from "./screened-list.ts";

/** The named person's religion: by the register, else as Baznas's survey wrote it on the row. Never inferred from a name. */
export function recordedReligion({ person, candidate }: Pick<ListedRow, "person" | "candidate">): Religion | null {
  return person?.religion ?? candidate.religion;
}
