import { z } from "zod";
import { type ImportSummary, listUnfinishedImports } from "#application/import/list-imports.ts";
import { type RegisterOverview, readRegister } from "#application/register/read-register.ts";
import { type RegisterFindings, RegisterSearch, searchRegister } from "#application/register/search-register.ts";
import { can } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";

export type RegisterPage = RegisterOverview & {
  village: string | null;
  /** The households of the village that the address names. */
  findings: RegisterFindings | null;
  unfinished: ImportSummary[];
  mayImport: boolean;
};

const Query = z.object({ village: z.string().optional().catch(undefined) });

export async function loadRegister(query: Record<string, string | string[] | undefined>): Promise<RegisterPage> {
  const request = await requireRequest();
  const { actor } = request;
  const register = opened(await readRegister(request));
  const wanted = Query.parse(query).village;
  const village = register.villages.find(({ code }) => code === wanted)?.code ?? null;
  const found = village === null ? null : await searchRegister(request, RegisterSearch.parse({ villageCode: village }));
  return {
    ...register,
    village,
    findings: found?.ok ? found.value : null,
    unfinished: await listUnfinishedImports(request, { kind: "REGISTER", ownerId: actor.organisationId }),
    mayImport: can(actor, "register.import", { regencyId: actor.regencyId }),
  };
}
