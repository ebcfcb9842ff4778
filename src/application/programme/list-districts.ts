import { type Request, transact } from "../context.ts";
import { type ProgrammeFormOptions, readDistricts } from "./read-programme-form.ts";

/** The kecamatan of the regency with their villages: public knowledge, for whoever is signed in. */
export async function listDistricts(request: Request): Promise<ProgrammeFormOptions["districts"]> {
  return transact(request, readDistricts);
}
