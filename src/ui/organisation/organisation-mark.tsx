import type { OrganisationKind } from "#domain/access/role.ts";
import { type Funder, FunderMark } from "../kit/funder-mark.tsx";

/** Whose shape and colour an organisation takes: a UPZ is Baznas, the planning agency a department. */
export const FUNDER_OF = {
  PLANNING: "opd",
  OPD: "opd",
  BAZNAS: "baznas",
  UPZ: "baznas",
  VILLAGE: "village",
  MINISTRY: "ministry",
} as const satisfies Record<OrganisationKind, Funder>;

/** An organisation's name after its shape. */
export function OrganisationMark({ kind, name }: { kind: OrganisationKind; name: string }) {
  return <FunderMark funder={FUNDER_OF[kind]}>{name}</FunderMark>;
}
