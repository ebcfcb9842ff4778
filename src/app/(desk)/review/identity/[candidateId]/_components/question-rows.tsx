import { useTranslations } from "next-intl";
import type { OpenedQuestion } from "#application/approval/open-identity-question.ts";
import { TextLink } from "#ui/kit/text-link.tsx";
import { OrganisationMark } from "#ui/organisation/organisation-mark.tsx";
import { reviewHref } from "../../../[proposalId]/review-href.ts";

/** On which lists the answer will stand. */
export function QuestionRows({ question: { rows, elsewhere } }: { question: OpenedQuestion }) {
  const t = useTranslations("review.identity");
  return (
    <section className="mt-2">
      <h3 className="mb-1.5 text-base">{t("standsOn", { count: new Set(rows.map(({ list }) => list.id)).size })}</h3>
      <ul className="grid gap-1.5 text-sm">
        {rows.map(({ id, row, list }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <TextLink href={reviewHref(list.id, id)} prefetch={false}>
              {t("rowOfList", { list: list.title, row })}
            </TextLink>
            <span className="text-ink-2">
              <OrganisationMark {...list.owner} />
            </span>
          </li>
        ))}
      </ul>
      {elsewhere > 0 && <p className="mt-1.5 text-xs text-ink-2">{t("elsewhere", { count: elsewhere })}</p>}
    </section>
  );
}
