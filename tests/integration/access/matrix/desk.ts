import { proposePolicy } from "#application/policy/propose-policy.ts";
import { PolicyEdit } from "#domain/screening/policy-edit.ts";
import { isoDate } from "#domain/shared/date.ts";
import { newId } from "#infrastructure/id.ts";
import { granted } from "#tests/factories/granted.ts";
import { decideAll } from "#tests/factories/lists.ts";
import type { Matrix } from "../authorisation-matrix.ts";
import { formOf } from "../world.ts";
import { listOf } from "./list-things.ts";

/** The home page, notices, visits and the policy. */
export const DESK: Matrix = {
  "(desk)/_home/loader.ts loadHome": {
    permission: null,
    of: "self",
    async prepare() {
      const { loadHome } = await import("#app/(desk)/_home/loader.ts");
      return { call: () => loadHome({}) };
    },
  },
  "(desk)/_search/actions.ts searchDesk": {
    permission: null,
    of: "self",
    async prepare() {
      const { searchDesk } = await import("#app/(desk)/_search/actions.ts");
      return { call: () => searchDesk({ text: "samsudin sutera" }) };
    },
  },
  "(desk)/notices/actions.ts openNoticeAction": {
    permission: null,
    of: "self",
    async prepare() {
      const { openNoticeAction } = await import("#app/(desk)/notices/actions.ts");
      return { call: () => openNoticeAction(formOf({ noticeId: newId() })) };
    },
  },
  "(desk)/notices/actions.ts readAllNotices": {
    permission: null,
    of: "self",
    async prepare() {
      const { readAllNotices } = await import("#app/(desk)/notices/actions.ts");
      return { call: readAllNotices };
    },
  },
  "(desk)/policy/loader.ts loadPolicyPage": {
    permission: "policy.read",
    of: "self",
    async prepare() {
      const { loadPolicyPage } = await import("#app/(desk)/policy/loader.ts");
      return { call: loadPolicyPage };
    },
  },
  "(desk)/policy/actions.ts proposeVersion": {
    permission: "policy.propose",
    of: "self",
    async prepare() {
      const { proposeVersion } = await import("#app/(desk)/policy/actions.ts");
      const form = formOf({ effectiveFrom: "2026-12-01", hadKifayahDecile: "4", staleAfterMonths: anyMonths() });
      return { call: () => proposeVersion(form) };
    },
  },
  "(desk)/policy/actions.ts confirmVersion": {
    permission: "policy.confirm",
    of: "self",
    async prepare(world, owner) {
      const { confirmVersion } = await import("#app/(desk)/policy/actions.ts");
      const edit = PolicyEdit.parse({ staleAfterMonths: Number(anyMonths()) });
      const proposal = { effectiveFrom: isoDate("2026-12-01"), edit, note: "" };
      const { version } = granted(await proposePolicy(world.deskOf(owner).as("secondPlanner"), proposal));
      return { call: () => confirmVersion(formOf({ version: String(version) })) };
    },
  },
  "(desk)/verification/loader.ts loadVisits": {
    permission: "verification.read",
    of: "self",
    async prepare() {
      const { loadVisits } = await import("#app/(desk)/verification/loader.ts");
      return { call: loadVisits };
    },
  },
  "(desk)/verification/[verificationId]/actions.ts recordVisit": {
    permission: "verification.record",
    of: "owner",
    async prepare(world, owner) {
      const { recordVisit } = await import("#app/(desk)/verification/[verificationId]/actions.ts");
      const desk = world.deskOf(owner);
      const { proposalId } = await listOf(world, owner, "UNDER_REVIEW");
      granted(await decideAll(desk, "planner", proposalId, { kind: "VERIFY" }));
      const { rows } = await desk.owner.query("SELECT id, village_code FROM verification WHERE proposal_id = $1", [
        proposalId,
      ]);
      const form = formOf({ verificationId: rows[0]?.id, result: "ELIGIBLE", date: "2026-11-24" });
      return {
        call: () => recordVisit(form),
        resource: { regencyId: desk.regencyId, villageCode: rows[0]?.village_code },
      };
    },
  },
};

let months = 24;
/** Another number each time, so that a proposed policy always changes something; 24 is the default. */
function anyMonths(): string {
  months += 1;
  return String(months);
}
