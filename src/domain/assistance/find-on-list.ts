import { nameKey } from "../register/name.ts";
import { agreement } from "../register/name-agreement.ts";
import { ok, type Result, refuse } from "../shared/result.ts";
import type { DeliveryRow } from "./read-delivery-row.ts";

/** A row of an approved list, by what a line of hand-overs may name it. */
export type ListedRecipient = {
  rowId: string;
  /** As the owner wrote it, and as the register has it. */
  names: readonly string[];
  niks: readonly string[];
  birthDate: string | null;
};

type Wanted = Pick<DeliveryRow, "rowId" | "nik" | "name" | "birthDate">;
type Found<Listed> = Result<
  Listed,
  { code: "ROW_ID_UNKNOWN" | "ROW_NAME_DIFFERS" | "ROW_NIK_DIFFERS" | "NOT_ON_LIST" | "SEVERAL_ON_LIST" }
>;

/**
 * Finds the row a line means: by row id, else by NIK, else by its name alone, with the birth date where several bear it. A row
 * id or NIK under an altogether different name is not believed: a column may have slipped; nor is a name whose row has another
 * NIK: it may be a namesake. Build once a list.
 */
export function recipientFinder<Listed extends ListedRecipient>(listed: readonly Listed[]) {
  const byId = new Map(listed.map((one) => [one.rowId, one]));
  const byNik = indexBy(listed, ({ niks }) => niks);
  const byName = indexBy(listed, ({ names }) => names.map(nameKey));

  return (wanted: Wanted): Found<Listed> => {
    if (wanted.rowId !== null) return named(byId.get(wanted.rowId), wanted, "ROW_ID_UNKNOWN");
    const ofNik = byNik.get(wanted.nik ?? "") ?? [];
    if (ofNik.length === 1) return named(ofNik[0], wanted, "NOT_ON_LIST");
    return byNameAlone(byName.get(nameKey(wanted.name ?? "")) ?? [], wanted);
  };
}

function indexBy<Listed>(listed: readonly Listed[], keysOf: (one: Listed) => readonly string[]): Map<string, Listed[]> {
  const index = new Map<string, Listed[]>();
  for (const one of listed) {
    for (const key of new Set(keysOf(one))) index.set(key, [...(index.get(key) ?? []), one]);
  }
  return index;
}

function named<Listed extends ListedRecipient>(
  found: Listed | undefined,
  { name }: Wanted,
  otherwise: "ROW_ID_UNKNOWN" | "NOT_ON_LIST",
): Found<Listed> {
  if (!found) return refuse(otherwise);
  const agrees = name === null || found.names.some((known) => agreement(known, name) !== "DIFFERENT");
  return agrees ? ok(found) : refuse("ROW_NAME_DIFFERS");
}

function byNameAlone<Listed extends ListedRecipient>(
  namesakes: readonly Listed[],
  { nik, birthDate }: Wanted,
): Found<Listed> {
  const born = namesakes.filter((one) => one.birthDate !== null && one.birthDate === birthDate);
  const [only, second] = namesakes.length > 1 ? born : namesakes;
  if (namesakes.length > 1 && (!only || second)) return refuse("SEVERAL_ON_LIST");
  if (!only) return refuse("NOT_ON_LIST");
  return nik !== null && only.niks.length > 0 ? refuse("ROW_NIK_DIFFERS") : ok(only);
}
