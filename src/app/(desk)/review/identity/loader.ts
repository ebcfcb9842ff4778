import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { listIdentityQuestions, type QuestionPage } from "#application/approval/list-identity-questions.ts";
import { type OpenedQuestion, openIdentityQuestion } from "#application/approval/open-identity-question.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { opened } from "../../_result/opened.ts";
import { uuidOrNotFound } from "../../_result/uuid-or-not-found.ts";

const QuestionQuery = z.object({ page: z.coerce.number().int().min(1).catch(1) });

export async function loadIdentityQuestions(
  params: Record<string, string | string[] | undefined>,
): Promise<QuestionPage> {
  return opened(await listIdentityQuestions(await requireRequest(), QuestionQuery.parse(params)));
}

/** The question a row puts, and the words it is said in; null: it is answered, or never was one. */
export async function loadIdentityQuestion(
  candidateId: string,
): Promise<{ question: OpenedQuestion; words: FlagWords } | null> {
  const found = await openIdentityQuestion(await requireRequest(), { candidateId: uuidOrNotFound(candidateId) });
  if (!found.ok && found.error.code === "NOT_FOUND") return null;
  const question = opened(found);
  const t = await getTranslations();
  const { names } = question.opened;
  return { question, words: namedWords({ locale: await getLocale(), t: (key, values) => t(key, values), names }) };
}
