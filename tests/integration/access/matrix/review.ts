import type { Matrix } from "../authorisation-matrix.ts";
import { formOf } from "../world.ts";
import { conflictingSides, doubtedRowOf, flagToken, listOf } from "./list-things.ts";

/** The review of a list: taking it up, deciding its flags, the second signature. */
export const REVIEW: Matrix = {
  "(desk)/review/loader.ts loadReviews": {
    permission: "proposal.read",
    of: "self",
    async prepare() {
      const { loadReviews } = await import("#app/(desk)/review/loader.ts");
      return { call: loadReviews };
    },
  },
  "(desk)/review/[proposalId]/loader.ts loadReview": {
    permission: "proposal.read",
    of: "owner",
    async prepare(world, owner) {
      const { loadReview } = await import("#app/(desk)/review/[proposalId]/loader.ts");
      const { proposalId } = await listOf(world, owner, "UNDER_REVIEW");
      return { call: () => loadReview(proposalId) };
    },
  },
  "(desk)/review/[proposalId]/loader.ts loadOpenedRow": {
    permission: "proposal.read",
    of: "owner",
    async prepare(world, owner) {
      const { loadOpenedRow } = await import("#app/(desk)/review/[proposalId]/loader.ts");
      const { proposalId, candidateId } = await listOf(world, owner, "UNDER_REVIEW");
      return { call: () => loadOpenedRow(proposalId, candidateId) };
    },
    nothing: null,
  },
  "(desk)/review/identity/loader.ts loadIdentityQuestions": {
    permission: "flag.decide",
    of: "self",
    async prepare() {
      const { loadIdentityQuestions } = await import("#app/(desk)/review/identity/loader.ts");
      return { call: () => loadIdentityQuestions({}) };
    },
  },
  "(desk)/review/identity/loader.ts loadIdentityQuestion": {
    permission: "flag.decide",
    of: "owner",
    async prepare(world, owner) {
      const { loadIdentityQuestion } = await import("#app/(desk)/review/identity/loader.ts");
      const candidateId = await doubtedRowOf(world, owner);
      return { call: () => loadIdentityQuestion(candidateId) };
    },
    nothing: null,
  },
  "(desk)/review/[proposalId]/actions.ts take": {
    permission: "flag.decide",
    of: "owner",
    async prepare(world, owner) {
      const { take } = await import("#app/(desk)/review/[proposalId]/actions.ts");
      const { proposalId } = await listOf(world, owner, "SUBMITTED");
      return { call: () => take(formOf({ proposalId })) };
    },
  },
  "(desk)/review/[proposalId]/actions.ts decide": {
    permission: "flag.decide",
    of: "owner",
    async prepare(world, owner) {
      const { decide } = await import("#app/(desk)/review/[proposalId]/actions.ts");
      const list = await listOf(world, owner, "UNDER_REVIEW");
      const flags = await flagToken(world, owner, list);
      const form = formOf({ proposalId: list.proposalId, kind: "KEPT", reason: "Rumahnya roboh", flags });
      return { call: () => decide(form) };
    },
  },
  "(desk)/review/[proposalId]/actions.ts undo": {
    permission: "flag.decide",
    of: "owner",
    async prepare(world, owner) {
      const { undo } = await import("#app/(desk)/review/[proposalId]/actions.ts");
      const list = await listOf(world, owner, "UNDER_REVIEW");
      const { decideAll, flagsOf } = await import("#tests/factories/lists.ts");
      await decideAll(world.deskOf(owner), "planner", list.proposalId);
      const [flag] = await flagsOf(world.deskOf(owner), list.proposalId);
      const form = formOf({ proposalId: list.proposalId, decisionId: flag?.decisionId ?? "" });
      return { call: () => undo(form) };
    },
  },
  "(desk)/review/[proposalId]/actions.ts choose": {
    permission: "flag.decide",
    of: "owner",
    async prepare(world, owner) {
      const { choose } = await import("#app/(desk)/review/[proposalId]/actions.ts");
      const { proposalId, candidateId } = await listOf(world, owner, "UNDER_REVIEW");
      return { call: () => choose(formOf({ proposalId, candidateId, choice: "nobody" })) };
    },
  },
  "(desk)/review/[proposalId]/actions.ts sendBack": {
    permission: "proposal.return",
    of: "owner",
    async prepare(world, owner) {
      const { sendBack } = await import("#app/(desk)/review/[proposalId]/actions.ts");
      const { proposalId, version } = await listOf(world, owner, "UNDER_REVIEW");
      const form = formOf({ proposalId, version: String(version), reason: "Lengkapi alamatnya" });
      return { call: () => sendBack(form) };
    },
  },
  "(desk)/review/[proposalId]/actions.ts approve": {
    permission: "proposal.approve",
    of: "owner",
    async prepare(world, owner) {
      const { approve } = await import("#app/(desk)/review/[proposalId]/actions.ts");
      const { proposalId, version } = await listOf(world, owner, "UNDER_REVIEW");
      const form = formOf({ proposalId, version: String(version), decreeNumber: "", decreeDate: "" });
      return { call: () => approve(form) };
    },
  },
  "(desk)/review/[proposalId]/actions.ts revoke": {
    permission: "proposal.revoke",
    of: "owner",
    async prepare(world, owner) {
      const { revoke } = await import("#app/(desk)/review/[proposalId]/actions.ts");
      const { proposalId, version } = await listOf(world, owner, "APPROVED");
      const form = formOf({ proposalId, version: String(version), reason: "Salah anggaran" });
      return { call: () => revoke(form) };
    },
  },
  "(desk)/review/conflicts/loader.ts loadConflicts": {
    permission: "flag.decide",
    of: "self",
    async prepare() {
      const { loadConflicts } = await import("#app/(desk)/review/conflicts/loader.ts");
      return { call: () => loadConflicts({}) };
    },
  },
  "(desk)/review/conflicts/actions.ts decideBetween": {
    permission: "flag.decide",
    of: "owner",
    async prepare(world, owner) {
      const { decideBetween } = await import("#app/(desk)/review/conflicts/actions.ts");
      const sides = await conflictingSides(world, owner);
      return { call: () => decideBetween(formOf({ sides, choice: "BOTH", reason: "Rumahnya roboh" })) };
    },
  },
};
