import { z } from "zod";
import type { Context } from "../context.ts";

type Subject = { subjectKind: string; subjectId: string | null };

/**
 * What organisations, programmes and lists are called, by id. Row-level security decides which: an inspector reads them all,
 * an administrator finds organisations only.
 */
export async function loadSubjectNames(
  { actor, tx }: Context,
  subjects: readonly Subject[],
): Promise<Map<string, string>> {
  const { regencyId } = actor;
  const idsOf = (kind: string) =>
    subjects.flatMap(({ subjectKind, subjectId }) =>
      subjectKind === kind && z.uuid().safeParse(subjectId).success ? [subjectId ?? ""] : [],
    );
  const where = (kind: string) => ({ regencyId, id: { in: idsOf(kind) } });
  const organisations = await tx.organisation.findMany({ where: where("organisation") });
  const programmes = await tx.programme.findMany({ where: where("programme") });
  const lists = await tx.proposal.findMany({ where: where("proposal"), include: { programme: true } });
  return new Map([
    ...organisations.map(({ id, name }) => [id, name] as const),
    ...programmes.map(({ id, name }) => [id, name] as const),
    ...lists.map(({ id, title, programme }) => [id, `${title} (${programme.name})`] as const),
  ]);
}
