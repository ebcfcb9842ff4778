import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import { formats } from "#i18n/format.ts";
import { Message } from "#ui/kit/message.tsx";
import { StatFigure, StatStrip } from "#ui/kit/stat-figure.tsx";
import { WorkPane } from "#ui/kit/work-screen.tsx";
import { flagLabel } from "#ui/screening/flag-label.ts";
import { flagSentence, flagTitle } from "#ui/screening/flag-sentence.ts";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { type AlikeRow, exceptionsOf } from "../../_components/alike-rows.ts";
import { seenFlag } from "../../review-form-data.ts";
import { reviewHref } from "../../review-href.ts";
import { AlikeTable } from "./alike-table.tsx";
import { BulkForm } from "./bulk-form.tsx";

/** As many rows as somebody reads before they decide; of the others the number. */
const SHOWN = 200;
const EXCEPTIONS_SHOWN = 30;

/** What one step would decide, and what it would leave. */
export function BulkPanes({ review, alike, words }: { review: Review; alike: readonly AlikeRow[]; words: FlagWords }) {
  const t = useTranslations("review.bulk");
  const { number, rupiah } = formats(useLocale());
  const { list } = review;
  const [first] = alike;
  if (!first) return null;
  const exceptions = exceptionsOf(review, { flag: first.flag, alike });
  const more = alike.filter(({ row }) => owed(row.flags) > 1).length;
  return (
    <>
      <WorkPane>
        <div className="grid content-start gap-4 px-pane pt-3 pb-6">
          <header>
            <h2 className="text-xl">{t("heading", { count: alike.length })}</h2>
            <p className="mt-0.5 max-w-prose text-sm text-ink-2">
              {flagTitle(first.flag, words)}.{" "}
              {t("example", {
                row: first.row.row,
                sentence: flagSentence({ evidence: first.flag.evidence, row: first.row.row }, words),
              })}
            </p>
          </header>
          <StatStrip>
            <StatFigure
              size="sm"
              label={t("rowsOnList")}
              value={number(list.rows)}
              unit={t("after", { rows: number(list.rows - alike.length) })}
            />
            <StatFigure
              size="sm"
              label={t("backToQuota")}
              value={rupiah(list.programme.amount * BigInt(alike.length))}
            />
            <StatFigure size="sm" label={t("staying")} value={number(exceptions.length)} unit={t("rowsUnit")} />
            <StatFigure size="sm" label={t("moreFlags")} value={number(more)} unit={t("rowsUnit")} />
          </StatStrip>
          <div className="-mx-cell max-sm:-mx-pane">
            <AlikeTable alike={alike.slice(0, SHOWN)} proposalId={list.id} words={words} />
          </div>
          {alike.length > SHOWN && (
            <p className="text-sm text-ink-2">{t("andOthers", { count: alike.length - SHOWN })}</p>
          )}
          {exceptions.length > 0 && (
            <Message level="info" title={t("exceptions")}>
              <ul className="mt-1">
                {exceptions.slice(0, EXCEPTIONS_SHOWN).map(({ row, flag }) => (
                  <li key={row.id}>
                    <Link href={reviewHref(list.id, row.id)} prefetch={false}>
                      {row.name}
                    </Link>
                    : {flagLabel(flag, words)}
                  </li>
                ))}
                {exceptions.length > EXCEPTIONS_SHOWN && (
                  <li>{t("andOthers", { count: exceptions.length - EXCEPTIONS_SHOWN })}</li>
                )}
              </ul>
            </Message>
          )}
        </div>
      </WorkPane>
      <WorkPane side>
        <BulkForm
          key={first.row.id}
          proposalId={list.id}
          rowId={first.row.id}
          owner={list.owner.name}
          topic={words.t(`flags.topic.${first.flag.code}`)}
          flags={alike.map(({ flag }) => seenFlag(flag))}
          permitted={first.flag.permitted}
        />
      </WorkPane>
    </>
  );
}

function owed(flags: AlikeRow["row"]["flags"]): number {
  return flags.filter(({ status }) => status === "OPEN" || status === "REOPENED").length;
}
