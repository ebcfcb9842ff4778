import { getLocale, getTranslations } from "next-intl/server";
import { listVerifications, type Visits } from "#application/approval/list-verifications.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { opened } from "../_result/opened.ts";

export async function loadVisits(): Promise<{ visits: Visits; words: FlagWords; now: Date }> {
  const request = await requireRequest();
  const visits = opened(await listVerifications(request));
  const t = await getTranslations();
  const words = namedWords({ locale: await getLocale(), t: (key, values) => t(key, values), names: visits.names });
  return { visits, words, now: request.now };
}
