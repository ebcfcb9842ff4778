import type { RowMatch } from "#domain/matching/decide/row-match.ts";
import type { MatchIndex } from "#domain/matching/index/match-index.ts";
import { textAt } from "#domain/matching/index/text-column.ts";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import { type Claim, settleLinks } from "#domain/register/continuity/settle-links.ts";
import { joinWholeTables } from "#infrastructure/db/join-whole-tables.ts";
import { loadGonePeople, loadNewPeople, type ReleasePerson } from "#infrastructure/db/load/load-release-people.ts";
import { adoptPeople } from "#infrastructure/db/save/adopt-people.ts";
import { saveLinks } from "#infrastructure/db/save/save-links.ts";
import { matchRowsAside } from "#infrastructure/matching/match-rows-aside.ts";
import type { Author, Context } from "../context.ts";
import { indexOf, lineOf } from "./matched-people.ts";

/**
 * Of those whom no number or family told, most are new or gone: unlike for the rows of a list, it is no likelier that somebody is
 * one of the register than that they are not.
 */
const MODEL = { ...MODEL_2026_11, match: -1 };

type Releases = { releaseId: string; formerId: string };

/**
 * Knows people of a release again whom neither NIK nor family told, by matching them with those of the release before who are in this
 * one no more. The certain ones are the same person from now on; the possible ones wait for the planner. Answers with how many each.
 */
export async function knowPeople(
  { actor, tx }: Context<Author>,
  { releaseId, formerId }: Releases,
): Promise<{ linked: number; doubtful: number }> {
  const { regencyId } = actor;
  await joinWholeTables(tx);
  const arrived = await loadNewPeople(tx, { regencyId, releaseId });
  const gone =
    arrived.length === 0 ? [] : await loadGonePeople(tx, { regencyId, releaseId: formerId, laterId: releaseId });
  if (gone.length === 0) return { linked: 0, doubtful: 0 };
  const index = indexOf(gone);
  const matches = await matchRowsAside({
    index,
    model: MODEL,
    districtNames: new Map(),
    lines: arrived.map(lineOf),
  });
  const { links, doubtful } = settleLinks(claimsOf(matches, { arrived, index }));
  await adoptPeople(tx, { regencyId, releaseId, links });
  await saveLinks(tx, { regencyId, releaseId, formerReleaseId: formerId, doubtful });
  return { linked: links.length, doubtful: new Set(doubtful.map(({ arrivedId }) => arrivedId)).size };
}

type Matched = { arrived: readonly ReleasePerson[]; index: MatchIndex };

function claimsOf(matches: readonly RowMatch[], { arrived, index }: Matched): Claim[] {
  return arrived.flatMap(({ personId }, at) => {
    const match = matches[at];
    if (!match) throw new Error("Matching owes an answer for each row.");
    const candidates = match.candidates.map(({ person, probability }) => ({
      foundId: textAt(index.register.personIds, person),
      probability,
    }));
    return [{ arrivedId: personId, band: match.band, candidates, evidence: match.evidence }];
  });
}
