import { askForVisit } from "#application/approval/ask-for-visit.ts";
import { granted } from "#tests/factories/granted.ts";
import { storedDuplicate } from "#tests/factories/stored-duplicate.ts";
import { storedLink } from "#tests/factories/stored-link.ts";
import type { Matrix } from "../authorisation-matrix.ts";
import { formOf } from "../world.ts";
import { somebody } from "./list-things.ts";

/** The register: its overview and search, one family, one number. Its files are with the other imports. */
export const REGISTER: Matrix = {
  "api/rescreening/route.ts GET": {
    permission: "policy.read",
    of: "self",
    async prepare() {
      const { GET } = await import("#app/api/rescreening/route.ts");
      return { call: () => GET() };
    },
  },
  "(desk)/register/loader.ts loadRegister": {
    permission: "register.read",
    of: "self",
    async prepare() {
      const { loadRegister } = await import("#app/(desk)/register/loader.ts");
      return { call: () => loadRegister({ village: "61.11.01.2001" }) };
    },
  },
  "(desk)/register/actions.ts searchRegister": {
    permission: "register.read",
    of: "self",
    async prepare() {
      const { searchRegister } = await import("#app/(desk)/register/actions.ts");
      return { call: () => searchRegister({ name: "samsudin" }) };
    },
  },
  "(desk)/register/duplicates/loader.ts loadDuplicates": {
    permission: "register.read",
    of: "self",
    async prepare() {
      const { loadDuplicates } = await import("#app/(desk)/register/duplicates/loader.ts");
      return { call: () => loadDuplicates({}) };
    },
  },
  "(desk)/register/duplicates/actions.ts searchDuplicates": {
    permission: "register.decide",
    of: "self",
    async prepare() {
      const { searchDuplicates } = await import("#app/(desk)/register/duplicates/actions.ts");
      return { call: searchDuplicates };
    },
  },
  "(desk)/register/duplicates/actions.ts decideDuplicate": {
    permission: "register.decide",
    of: "regency",
    async prepare(world, owner) {
      const { decideDuplicate } = await import("#app/(desk)/register/duplicates/actions.ts");
      const pair = await storedDuplicate(world.deskOf(owner));
      return { call: () => decideDuplicate({ ...pair, verdict: "SAME" }) };
    },
  },
  "(desk)/register/duplicates/download/[format]/route.ts GET": {
    permission: "register.read",
    of: "self",
    async prepare(world, owner) {
      const { GET } = await import("#app/(desk)/register/duplicates/download/[format]/route.ts");
      await storedDuplicate(world.deskOf(owner));
      const http = new Request("http://localhost/register/duplicates/download/csv");
      return { call: () => GET(http, { params: Promise.resolve({ format: "csv" }) }) };
    },
  },
  "(desk)/register/releases/[releaseId]/loader.ts loadRelease": {
    permission: "register.read",
    of: "regency",
    async prepare(world, owner) {
      const { loadRelease } = await import("#app/(desk)/register/releases/[releaseId]/loader.ts");
      return { call: () => loadRelease(world.deskOf(owner).releaseId, {}) };
    },
  },
  "(desk)/register/releases/[releaseId]/actions.ts decideLink": {
    permission: "register.decide",
    of: "regency",
    async prepare(world, owner) {
      const { decideLink } = await import("#app/(desk)/register/releases/[releaseId]/actions.ts");
      const linkId = await storedLink(world.deskOf(owner));
      return { call: () => decideLink({ linkId, verdict: "DIFFERENT" }) };
    },
  },
  "(desk)/register/households/[id]/loader.ts loadHousehold": {
    permission: "register.read",
    of: "regency",
    async prepare(world, owner) {
      const { loadHousehold } = await import("#app/(desk)/register/households/[id]/loader.ts");
      const { householdId } = await somebody(world, owner);
      return { call: () => loadHousehold(householdId) };
    },
  },
  "(desk)/register/households/[id]/actions.ts revealNik": {
    permission: "number.reveal",
    of: "regency",
    async prepare(world, owner) {
      const { revealNik } = await import("#app/(desk)/register/households/[id]/actions.ts");
      const person = await somebody(world, owner);
      return { call: () => revealNik({ ...person, reason: "DECREE" }) };
    },
  },
  "(desk)/register/households/[id]/actions.ts askForVisit": {
    permission: "verification.request",
    of: "regency",
    async prepare(world, owner) {
      const { askForVisit } = await import("#app/(desk)/register/households/[id]/actions.ts");
      const { householdId } = await somebody(world, owner);
      return { call: () => askForVisit(formOf({ householdId, question: "Masih tinggal di sini?" })) };
    },
  },
  "(desk)/register/households/[id]/actions.ts callOffVisit": {
    permission: "verification.request",
    of: "regency",
    async prepare(world, owner) {
      const { callOffVisit } = await import("#app/(desk)/register/households/[id]/actions.ts");
      const { householdId } = await somebody(world, owner);
      const wish = { householdId, question: "Masih tinggal di sini?" };
      const asked = granted(await askForVisit(world.deskOf(owner).as("planner"), wish));
      return { call: () => callOffVisit(asked) };
    },
  },
};
