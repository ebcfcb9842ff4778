import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formats } from "#i18n/format.ts";
import { Severity } from "#ui/kit/severity.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import type { ImportPage } from "../../loader.ts";

/** What the release changes for the work on the desk, each line with where it leads. */
export function ResultChanges({ page: { view, change } }: { page: ImportPage }) {
  const t = useTranslations("register.result");
  const codes = useTranslations("import.codes");
  const format = formats(useLocale());
  const roles = Object.entries(view.counts.roles);
  const noted = roles.reduce((sum, [, counts]) => sum + (counts?.noted ?? 0), 0);
  const topNotes = roles
    .flatMap(([, counts]) => Object.entries(counts?.notes ?? {}))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([code, rows]) => `${format.number(rows)} ${codes(code)}`);
  const refused = view.files.flatMap(({ role, refused: kept }) => (role && kept ? [{ role, rows: kept.rows }] : []));
  const { figures } = view.counts;
  return (
    <section>
      <h2 className="mb-1.5 text-button">{t("changes")}</h2>
      <ul className="grid text-sm">
        {change && change.lists > 0 && (
          <Line
            mark={<Severity level="info">{format.number(change.lists)}</Severity>}
            title={t("lists")}
            sub={change.listsWaiting === 0 ? t("listsDone") : t("listsWaiting", { count: change.listsWaiting })}
            link={<TextLink href="/review">{t("review")}</TextLink>}
          />
        )}
        {change?.before && (
          <>
            <Line
              mark={<Severity level="info">{format.number(change.change.enteredFirst)}</Severity>}
              title={t("entered")}
              sub={t("enteredNote")}
            />
            <Line
              mark={<Severity level="info">{format.number(change.change.leftFirst)}</Severity>}
              title={t("left")}
              sub={t("leftNote")}
            />
            <Line
              mark={<span className="pl-5 text-ink-2">{format.number(figures.peopleNew ?? 0)}</span>}
              title={t("newPeople")}
              sub={t("newPeopleNote", {
                known: format.number(
                  (figures.peopleByNik ?? 0) + (figures.peopleByFamily ?? 0) + (figures.peopleByMatching ?? 0),
                ),
                differs: format.number(figures.nameDiffers ?? 0),
              })}
            />
          </>
        )}
        {change?.before && (figures.peopleDoubtful ?? 0) > 0 && (
          <Line
            mark={<Severity level="review">{format.number(figures.peopleDoubtful ?? 0)}</Severity>}
            title={t("doubtful")}
            sub={t("doubtfulNote")}
            link={<TextLink href={`/register/releases/${change.release.id}`}>{t("decide")}</TextLink>}
          />
        )}
        {noted > 0 && (
          <Line
            mark={<span className="pl-5 text-ink-2">{format.number(noted)}</span>}
            title={t("noted")}
            sub={topNotes.join(", ")}
          />
        )}
        {refused.map(({ role, rows }) => (
          <Line
            key={role}
            mark={<Severity level="block">{format.number(rows)}</Severity>}
            title={role === "FAMILY" ? t("refusedFamilies") : t("refusedPeople")}
            sub={t("mend")}
            link={
              <a
                className="font-medium text-accent hover:underline"
                href={`/api/imports/${view.id}/refused?role=${role}`}
                download
              >
                {t("download")}
              </a>
            }
          />
        ))}
      </ul>
    </section>
  );
}

function Line({ mark, title, sub, link }: { mark: ReactNode; title: string; sub: string; link?: ReactNode }) {
  return (
    <li className="grid grid-cols-[84px_minmax(0,1fr)_auto] items-center gap-3 border-t border-line py-2 first:border-t-0">
      <span className="tabular">{mark}</span>
      <span>
        <span className="font-medium">{title}</span>
        <span className="block text-xs text-ink-2">{sub}</span>
      </span>
      {link}
    </li>
  );
}
