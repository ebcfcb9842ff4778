import type { Need } from "#domain/programme/benefit.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import type { ProgrammeDraft } from "#domain/programme/programme-draft.ts";
import type { OpenedProgramme } from "./open-programme.ts";
import { toProgrammeDraft } from "./programme-record.ts";

/** A stored programme as pages show it. */
export type ProgrammeView = ProgrammeDraft & {
  id: string;
  need: Need;
  state: "ACTIVE" | "CLOSED";
  version: number;
  owner: { id: string; name: string; kind: OwnerKind };
};

export function toProgrammeView(stored: OpenedProgramme): ProgrammeView {
  const { owner } = stored;
  return {
    ...toProgrammeDraft(stored),
    id: stored.id,
    need: stored.need,
    state: stored.state,
    version: stored.version,
    owner: { id: owner.id, name: owner.name, kind: OwnerKind.parse(owner.kind) },
  };
}
