import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { type Conflicts, getConflicts } from "#application/conflict/get-conflicts.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { opened } from "../../_result/opened.ts";

/** Which conflict an address names: by a flag, or the first open one of a list. */
const ConflictQuery = z.object({
  flag: z.uuid().optional().catch(undefined),
  list: z.uuid().optional().catch(undefined),
});

export async function loadConflicts(
  params: Record<string, string | string[] | undefined>,
): Promise<{ conflicts: Conflicts; words: FlagWords }> {
  const { flag, list } = ConflictQuery.parse(params);
  const conflicts = opened(await getConflicts(await requireRequest(), { flagId: flag, proposalId: list }));
  const t = await getTranslations();
  const { names } = conflicts;
  return { conflicts, words: namedWords({ locale: await getLocale(), t: (key, values) => t(key, values), names }) };
}
