import { newId } from "#infrastructure/id.ts";
import { houseRepair } from "#tests/factories/programme-drafts.ts";
import type { Matrix } from "../authorisation-matrix.ts";
import { formOf, type Owner, type World } from "../world.ts";
import { programmeOf } from "./list-things.ts";

/** Programmes: their list, the form, the blank template of a list. */
export const PROGRAMMES: Matrix = {
  "(desk)/programmes/loader.ts loadProgrammes": {
    permission: "programme.read",
    of: "self",
    async prepare() {
      const { loadProgrammes } = await import("#app/(desk)/programmes/loader.ts");
      return { call: () => loadProgrammes({}) };
    },
  },
  "(desk)/programmes/new/loader.ts loadProgrammeForm": {
    permission: "programme.write",
    of: "self",
    async prepare() {
      const { loadProgrammeForm } = await import("#app/(desk)/programmes/new/loader.ts");
      return { call: loadProgrammeForm };
    },
  },
  "(desk)/programmes/[id]/template/route.ts GET": {
    permission: "programme.read",
    of: "owner",
    async prepare(world, owner) {
      const { GET } = await import("#app/(desk)/programmes/[id]/template/route.ts");
      const params = Promise.resolve({ id: await programmeOf(world, owner) });
      return { call: () => GET(new Request("http://localhost:3000/"), { params }) };
    },
  },
  "(desk)/programmes/actions.ts saveProgramme": {
    permission: "programme.write",
    of: "owner",
    async prepare(world, owner) {
      const { saveProgramme } = await import("#app/(desk)/programmes/actions.ts");
      const form = programmeForm(world, owner);
      return { call: () => saveProgramme(form) };
    },
  },
  "(desk)/programmes/actions.ts countEligible": {
    permission: "programme.read",
    of: "self",
    async prepare() {
      const { countEligible } = await import("#app/(desk)/programmes/actions.ts");
      const question = { criteria: { all: [] }, area: [], startsOn: "2027-01-01", benefit: "HOUSE_REPAIR" };
      return { call: () => countEligible(question) };
    },
  },
  "(desk)/programmes/actions.ts closeProgrammeAction": {
    permission: "programme.write",
    of: "owner",
    async prepare(world, owner) {
      const { closeProgrammeAction } = await import("#app/(desk)/programmes/actions.ts");
      const id = await programmeOf(world, owner);
      return { call: () => closeProgrammeAction(formOf({ id, version: "99" })) };
    },
  },
  "(desk)/programmes/actions.ts reopenProgrammeAction": {
    permission: "programme.write",
    of: "owner",
    async prepare(world, owner) {
      const { reopenProgrammeAction } = await import("#app/(desk)/programmes/actions.ts");
      const id = await programmeOf(world, owner);
      return { call: () => reopenProgrammeAction(formOf({ id, version: "99" })) };
    },
  },
};

/** A new programme of the owner, as its form sends it. */
function programmeForm(world: World, owner: Owner): FormData {
  const draft = houseRepair(world.organisationIdOf(owner), { code: `P-${newId().slice(-12).toUpperCase()}` });
  const fields = Object.entries(draft).map(([name, value]) => [name, asField(value)] as const);
  return formOf(Object.fromEntries(fields));
}

function asField(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
