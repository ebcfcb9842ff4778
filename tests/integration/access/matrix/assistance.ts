import type { Matrix } from "../authorisation-matrix.ts";
import { formOf, type Owner, type World } from "../world.ts";
import { listOf } from "./list-things.ts";

/** Aid and its hand-overs, and the papers of an approved list. */
export const ASSISTANCE: Matrix = {
  "(desk)/assistance/loader.ts loadAssistance": {
    permission: "assistance.read",
    of: "self",
    async prepare() {
      const { loadAssistance } = await import("#app/(desk)/assistance/loader.ts");
      return { call: () => loadAssistance({}) };
    },
  },
  "(desk)/assistance/import/loader.ts loadProgrammeChoices": {
    permission: "assistance.import",
    of: "self",
    async prepare() {
      const { loadProgrammeChoices } = await import("#app/(desk)/assistance/import/loader.ts");
      return { call: loadProgrammeChoices };
    },
  },
  "(desk)/deliveries/loader.ts loadLists": {
    permission: "assistance.read",
    of: "self",
    async prepare() {
      const { loadLists } = await import("#app/(desk)/deliveries/loader.ts");
      return { call: () => loadLists({}) };
    },
  },
  "(desk)/deliveries/loader.ts loadList": {
    permission: "assistance.read",
    of: "owner",
    async prepare(world, owner) {
      const { loadList } = await import("#app/(desk)/deliveries/loader.ts");
      const { proposalId } = await listOf(world, owner, "APPROVED");
      return { call: () => loadList(proposalId, {}) };
    },
  },
  "(desk)/deliveries/import/loader.ts loadListChoices": {
    permission: "delivery.record",
    of: "self",
    async prepare() {
      const { loadListChoices } = await import("#app/(desk)/deliveries/import/loader.ts");
      return { call: loadListChoices };
    },
  },
  "(desk)/deliveries/actions.ts recordDelivery": {
    permission: "delivery.record",
    of: "owner",
    async prepare(world, owner) {
      const { recordDelivery } = await import("#app/(desk)/deliveries/actions.ts");
      const { assistanceId } = await commitmentOf(world, owner);
      return { call: () => recordDelivery(formOf({ assistanceId, date: "2026-11-24" })) };
    },
  },
  "(desk)/deliveries/actions.ts deliverList": {
    permission: "delivery.record",
    of: "owner",
    async prepare(world, owner) {
      const { deliverList } = await import("#app/(desk)/deliveries/actions.ts");
      const { proposalId } = await commitmentOf(world, owner);
      return { call: () => deliverList(formOf({ proposalId, date: "2026-11-24" })) };
    },
  },
  "(desk)/deliveries/actions.ts cancelAssistance": {
    permission: "delivery.record",
    of: "owner",
    async prepare(world, owner) {
      const { cancelAssistance } = await import("#app/(desk)/deliveries/actions.ts");
      const { assistanceId } = await commitmentOf(world, owner);
      return { call: () => cancelAssistance(formOf({ assistanceId, reason: "Pindah ke luar kabupaten" })) };
    },
  },
  "(desk)/deliveries/actions.ts takeBackDelivery": {
    permission: "delivery.record",
    of: "owner",
    async prepare(world, owner) {
      const { takeBackDelivery } = await import("#app/(desk)/deliveries/actions.ts");
      const deliveryId = await deliveryOf(world, owner);
      return { call: () => takeBackDelivery({ deliveryId }) };
    },
  },
  "api/lists/[proposalId]/annex/route.ts POST": {
    permission: "annex.export",
    of: "owner",
    async prepare(world, owner) {
      const { POST } = await import("#app/api/lists/[proposalId]/annex/route.ts");
      const { proposalId } = await commitmentOf(world, owner);
      const body = JSON.stringify({ format: "csv", reason: null });
      const params = Promise.resolve({ proposalId });
      return { call: () => POST(new Request("http://localhost:3000/", { method: "POST", body }), { params }) };
    },
  },
  "api/lists/[proposalId]/delivery-sheet/route.ts GET": {
    permission: "delivery.record",
    of: "owner",
    async prepare(world, owner) {
      const { GET } = await import("#app/api/lists/[proposalId]/delivery-sheet/route.ts");
      const { proposalId } = await commitmentOf(world, owner);
      const params = Promise.resolve({ proposalId });
      return { call: () => GET(new Request("http://localhost:3000/"), { params }) };
    },
  },
};

/** What an approved list of the owner promises its one family. */
async function commitmentOf(world: World, owner: Owner): Promise<{ proposalId: string; assistanceId: string }> {
  const { proposalId } = await listOf(world, owner, "APPROVED");
  const { rows } = await world
    .deskOf(owner)
    .owner.query("SELECT id FROM assistance WHERE proposal_id = $1", [proposalId]);
  return { proposalId, assistanceId: rows[0]?.id ?? "" };
}

/** A hand-over of it, recorded by the owner. */
async function deliveryOf(world: World, owner: Owner): Promise<string> {
  const { recordDelivery } = await import("#application/assistance/record-delivery.ts");
  const { DeliveryForm } = await import("#app/(desk)/deliveries/delivery-form.ts");
  const { assistanceId } = await commitmentOf(world, owner);
  const input = DeliveryForm.parse({ assistanceId, date: "2026-11-24" });
  await recordDelivery(world.deskOf(owner).as(world.makerOf(owner)), input);
  const { rows } = await world
    .deskOf(owner)
    .owner.query("SELECT id FROM delivery WHERE assistance_id = $1", [assistanceId]);
  return rows[0]?.id ?? "";
}
