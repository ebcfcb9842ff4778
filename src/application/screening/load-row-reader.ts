import type { RowReader } from "#domain/matching/row-identity.ts";
import { indexNumber } from "#infrastructure/crypto/identity-number.ts";
import type { Author, Context } from "../context.ts";
import { loadVillageResolver } from "../register/load-village-resolver.ts";

/** How rows of a list are read against the stored register, whose numbers are known by their blind index. */
export async function loadRowReader(context: Context<Author>): Promise<RowReader> {
  return {
    villages: await loadVillageResolver(context),
    keyOf: (kind, digits) => Buffer.from(indexNumber(kind, digits)).toString("hex"),
  };
}
