import { removeRows } from "#application/proposal/remove-rows.ts";
import { granted } from "#tests/factories/granted.ts";
import type { Guarded, Matrix, Prepared } from "../authorisation-matrix.ts";
import { formOf } from "../world.ts";
import { flagToken, type ListThing, listOf, programmeOf, somebody } from "./list-things.ts";

/** Lists as their owners make them: rows, steps, the register's offers, files down. */
export const LISTS: Matrix = {
  "(desk)/lists/loader.ts loadLists": {
    permission: "proposal.read",
    of: "self",
    async prepare() {
      const { loadLists } = await import("#app/(desk)/lists/loader.ts");
      return { call: () => loadLists({}) };
    },
  },
  "(desk)/lists/new/loader.ts loadProgrammeChoices": {
    permission: "proposal.write",
    of: "self",
    async prepare() {
      const { loadProgrammeChoices } = await import("#app/(desk)/lists/new/loader.ts");
      return { call: loadProgrammeChoices };
    },
  },
  "(desk)/lists/[id]/loader.ts loadList": onList("proposal.read", "DRAFT", async ({ proposalId }) => {
    const { loadList } = await import("#app/(desk)/lists/[id]/loader.ts");
    return loadList(proposalId, {});
  }),
  "(desk)/lists/[id]/loader.ts loadSuggestions": {
    ...onList("proposal.read", "DRAFT", async ({ proposalId }) => {
      const { loadSuggestions } = await import("#app/(desk)/lists/[id]/loader.ts");
      return loadSuggestions(proposalId);
    }),
    nothing: { byRow: {}, blocked: [], offers: {} },
  },
  "(desk)/lists/[id]/loader.ts loadPlaces": {
    permission: null,
    of: "self",
    async prepare() {
      const { loadPlaces } = await import("#app/(desk)/lists/[id]/loader.ts");
      return { call: loadPlaces };
    },
  },
  // It asks for files of the own organisation alone, whatever list is named.
  "(desk)/lists/[id]/loader.ts loadUnfinished": {
    permission: null,
    of: "self",
    async prepare(world, owner) {
      const { loadUnfinished } = await import("#app/(desk)/lists/[id]/loader.ts");
      const { proposalId } = await listOf(world, owner, "DRAFT");
      return { call: () => loadUnfinished(proposalId) };
    },
  },
  "api/lists/[proposalId]/events/route.ts GET": onList("proposal.read", "UNDER_REVIEW", async ({ proposalId }) => {
    const { GET } = await import("#app/api/lists/[proposalId]/events/route.ts");
    const http = new Request("http://localhost:3000/");
    return GET(http, { params: Promise.resolve({ proposalId }) });
  }),
  "(desk)/lists/[id]/import/loader.ts loadListCount": onList("proposal.read", "DRAFT", async ({ proposalId }) => {
    const { loadListCount } = await import("#app/(desk)/lists/[id]/import/loader.ts");
    return loadListCount(proposalId);
  }),
  "(desk)/lists/[id]/loader.ts loadTitle": onList("proposal.read", "DRAFT", async ({ proposalId }) => {
    const { loadTitle } = await import("#app/(desk)/lists/[id]/loader.ts");
    return loadTitle(proposalId);
  }),
  "(desk)/lists/[id]/open-list.ts loadOpenList": onList("proposal.read", "DRAFT", async ({ proposalId }) => {
    const { loadOpenList } = await import("#app/(desk)/lists/[id]/open-list.ts");
    return loadOpenList(proposalId);
  }),
  "(desk)/lists/[id]/download/route.ts GET": onList("proposal.read", "DRAFT", async ({ proposalId }) => {
    const { GET } = await import("#app/(desk)/lists/[id]/download/route.ts");
    return GET(new Request("http://localhost:3000/"), { params: Promise.resolve({ id: proposalId }) });
  }),
  "(desk)/lists/[id]/download/route.ts POST": onList("number.reveal", "DRAFT", async ({ proposalId }) => {
    const { POST } = await import("#app/(desk)/lists/[id]/download/route.ts");
    const body = formOf({ reason: "Untuk surat keputusan" });
    const request = new Request("http://localhost:3000/", { method: "POST", body });
    return POST(request, { params: Promise.resolve({ id: proposalId }) });
  }),
  "(desk)/lists/actions.ts createList": {
    permission: "proposal.write",
    of: "owner",
    async prepare(world, owner) {
      const { createList } = await import("#app/(desk)/lists/actions.ts");
      const programmeId = await programmeOf(world, owner);
      return { call: () => createList(formOf({ programmeId, title: "Rumah, tahap 2" })) };
    },
  },
  "(desk)/lists/actions.ts findRows": onList("proposal.read", "DRAFT", async ({ proposalId }) => {
    const { findRows } = await import("#app/(desk)/lists/actions.ts");
    return findRows({ proposalId, address: {}, text: "samsudin" });
  }),
  "(desk)/lists/actions.ts readRow": onList("proposal.write", "DRAFT", async ({ proposalId, candidateId }) => {
    const { readRow } = await import("#app/(desk)/lists/actions.ts");
    return readRow({ proposalId, candidateId });
  }),
  "(desk)/lists/actions.ts addRow": onList("proposal.write", "DRAFT", async ({ proposalId, version }) => {
    const { addRow } = await import("#app/(desk)/lists/actions.ts");
    return addRow(formOf({ proposalId, version: String(version), name: "Orang Baru" }));
  }),
  "(desk)/lists/actions.ts preparePreview": onList("proposal.write", "DRAFT", async ({ proposalId }) => {
    const { preparePreview } = await import("#app/(desk)/lists/actions.ts");
    return preparePreview({ proposalId });
  }),
  "(desk)/lists/[id]/preview/route.ts POST": onList("proposal.write", "DRAFT", async ({ proposalId, version }) => {
    const { POST } = await import("#app/(desk)/lists/[id]/preview/route.ts");
    const body = formOf({ proposalId, version: String(version), name: "Orang Baru" });
    const http = new Request("http://localhost:3000/", { method: "POST", body });
    return POST(http, { params: Promise.resolve({ id: proposalId }) });
  }),
  "(desk)/lists/actions.ts editRow": onList("proposal.write", "DRAFT", async ({ proposalId, version, candidateId }) => {
    const { editRow } = await import("#app/(desk)/lists/actions.ts");
    return editRow(formOf({ proposalId, version: String(version), candidateId, name: "Orang Lain" }));
  }),
  "(desk)/lists/actions.ts removeRows": onList(
    "proposal.write",
    "DRAFT",
    async ({ proposalId, version, candidateId }) => {
      const { removeRows } = await import("#app/(desk)/lists/actions.ts");
      return removeRows({ proposalId, version, candidateIds: [candidateId], reason: "Pindah" });
    },
  ),
  "(desk)/lists/actions.ts restoreRows": {
    permission: "proposal.write",
    of: "owner",
    async prepare(world, owner) {
      const { restoreRows } = await import("#app/(desk)/lists/actions.ts");
      const { proposalId, version, candidateId } = await listOf(world, owner, "DRAFT");
      const request = world.deskOf(owner).as(world.makerOf(owner));
      const candidateIds = [candidateId];
      const removed = granted(await removeRows(request, { proposalId, version, candidateIds, reason: "Pindah" }));
      return { call: () => restoreRows({ proposalId, version: removed.version, candidateIds }) };
    },
  },
  "(desk)/lists/actions.ts submitList": onList("proposal.submit", "DRAFT", async ({ proposalId, version }) => {
    const { submitList } = await import("#app/(desk)/lists/actions.ts");
    return submitList({ proposalId, version });
  }),
  "(desk)/lists/actions.ts withdrawList": onList("proposal.submit", "SUBMITTED", async ({ proposalId, version }) => {
    const { withdrawList } = await import("#app/(desk)/lists/actions.ts");
    return withdrawList({ proposalId, version });
  }),
  "(desk)/lists/actions.ts acceptReplacements": {
    permission: "proposal.write",
    of: "owner",
    async prepare(world, owner) {
      const { acceptReplacements } = await import("#app/(desk)/lists/actions.ts");
      const { proposalId, version, candidateId } = await listOf(world, owner, "DRAFT");
      const replacements = [{ candidateId, ...(await somebody(world, owner)) }];
      return { call: () => acceptReplacements({ proposalId, version, replacements }) };
    },
  },
  "(desk)/lists/actions.ts proposeReason": {
    permission: "flag.answer",
    of: "owner",
    async prepare(world, owner) {
      const { proposeReason } = await import("#app/(desk)/lists/actions.ts");
      const list = await listOf(world, owner, "UNDER_REVIEW");
      const [flagId = ""] = (await flagToken(world, owner, list)).split("~");
      const form = formOf({ proposalId: list.proposalId, flagId, reason: "Rumahnya roboh bulan lalu" });
      return { call: () => proposeReason(form) };
    },
  },
  "(desk)/lists/actions.ts findPickable": onList("proposal.write", "DRAFT", async ({ proposalId }) => {
    const { findPickable } = await import("#app/(desk)/lists/actions.ts");
    return findPickable({ proposalId, text: "", area: null, decile: null, page: 1 });
  }),
  "(desk)/lists/actions.ts pickHouseholds": {
    permission: "proposal.write",
    of: "owner",
    async prepare(world, owner) {
      const { pickHouseholds } = await import("#app/(desk)/lists/actions.ts");
      const { proposalId, version } = await listOf(world, owner, "DRAFT");
      const picks = [await somebody(world, owner)];
      return { call: () => pickHouseholds({ proposalId, version, picks }) };
    },
  },
};

type Call = (list: ListThing) => Promise<unknown>;

/** A line for what is done to a list of somebody's in a certain state. */
function onList(
  permission: NonNullable<Guarded["permission"]>,
  state: Parameters<typeof listOf>[2],
  call: Call,
): Guarded {
  return {
    permission,
    of: "owner",
    async prepare(world, owner): Promise<Prepared> {
      const list = await listOf(world, owner, state);
      return { call: () => call(list) };
    },
  };
}
