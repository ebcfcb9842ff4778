import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Review } from "#application/approval/get-review.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import type { QueuedAs, QueuePart } from "#domain/screening/review-queue.ts";
import { Severity } from "#ui/kit/severity.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { overviewHref, reviewHref } from "../review-href.ts";
import { QueueCue } from "./queue-cue.tsx";
import { QueueSelect } from "./queue-select.tsx";
import { walkOf } from "./walk.ts";

/** The rows to look at, by kind of doubt; on a phone one select with the neighbours beside it. */
export function ReviewQueue({ review, words }: { review: Review; words: FlagWords }) {
  const t = useTranslations("review");
  const { list, queue, opened } = review;
  return (
    <nav aria-label={t("queue")}>
      <div className="p-3 md:hidden">
        <QueueSelect
          parts={queue.map((part) => ({ label: partLabel(part, words), rows: part.rows.map(({ row }) => row) }))}
          proposalId={list.id}
          current={opened?.row.id ?? null}
          {...walkOf(review)}
        />
      </div>
      <div className="max-md:hidden">
        <Link
          href={overviewHref(list.id)}
          aria-current={opened === null ? "true" : undefined}
          className={clsx(ITEM, "border-b border-line py-2.5 font-medium")}
        >
          {t("overview")}
        </Link>
        {queue.map((part) => (
          <QueueSection key={`${part.section} ${part.severity}`} part={part} review={review} words={words} />
        ))}
        {queue.length === 0 && <p className="px-3.5 py-3 text-xs text-ink-2">{t("queueEmpty")}</p>}
      </div>
    </nav>
  );
}

const ITEM =
  "relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 px-3.5 py-1.5 text-sm leading-[18px] text-ink no-underline hover:bg-sheet-3 focus-visible:outline-offset-[-2px] aria-[current]:bg-sheet aria-[current]:shadow-[inset_3px_0_0_var(--color-accent)]";

type Part = QueuePart<ReviewRow>;

function QueueSection({ part, review, words }: { part: Part; review: Review; words: FlagWords }) {
  const title = (
    <>
      <SectionMark part={part} words={words} />
      <span className="ml-auto font-normal text-ink-2 tabular">{part.rows.length}</span>
    </>
  );
  const rows = (
    <ul>
      {part.rows.map((queued) => (
        <li key={queued.row.id}>
          <QueueItem queued={queued} section={part.section} review={review} words={words} />
        </li>
      ))}
    </ul>
  );
  const heading = "sticky top-0 z-1 flex items-center gap-1.5 bg-sheet-2 px-3.5 pt-2.5 pb-1.5 text-mark font-strong";
  if (part.section !== "SHOWN") {
    return (
      <section>
        <h2 className={heading}>{title}</h2>
        {rows}
      </section>
    );
  }
  return (
    <details open={part.rows.some(({ row }) => row.id === review.opened?.row.id)}>
      <summary className={clsx(heading, "cursor-pointer")}>{title}</summary>
      {rows}
    </details>
  );
}

function SectionMark({ part, words }: { part: Part; words: FlagWords }) {
  if (part.section === "WAITING") return <span>{partTitle(part, words)}</span>;
  if (part.section === "DECIDED") return <Severity level="clear">{partTitle(part, words)}</Severity>;
  return <Severity level={part.severity ?? "info"}>{partTitle(part, words)}</Severity>;
}

function partTitle({ section }: Part, { t }: FlagWords): string {
  const isEnd = section === "WAITING" || section === "DECIDED" || section === "SHOWN";
  return t(isEnd ? `review.sections.${section}` : `flags.group.${section}`);
}

/** For one line of text, where no mark stands before it: `Blokir: tumpang tindih`. */
function partLabel(part: Part, words: FlagWords): string {
  const title = partTitle(part, words);
  if (part.severity === null) return title;
  return words.t("flags.title", { severity: words.t(`terms.severity.${part.severity}`), topic: title });
}

function QueueItem({
  queued: { row, lead, more },
  section,
  review,
  words,
}: {
  queued: QueuedAs<ReviewRow>;
  section: Part["section"];
  review: Review;
  words: FlagWords;
}) {
  const t = useTranslations("review");
  const place = [row.village, t("rowNumber", { row: row.row })].filter(Boolean).join(", ");
  return (
    <Link
      href={reviewHref(review.list.id, row.id)}
      scroll={false}
      aria-current={row.id === review.opened?.row.id ? "true" : undefined}
      className={ITEM}
    >
      <span className={clsx("font-medium", row.removal && "text-ink-2 line-through decoration-ink-3")}>{row.name}</span>
      <span className="row-span-2 max-w-28 self-center text-right text-xs text-ink-2">
        {section === "DECIDED" || section === "WAITING" ? (
          outcomeOf(row, words)
        ) : (
          <QueueCue flag={lead} words={words} />
        )}
        {more > 0 && <span className="block text-ink-3">{t("more", { count: more })}</span>}
      </span>
      <span className="text-xs text-ink-2">{place}</span>
    </Link>
  );
}

/** The word of what was decided last on a row. */
function outcomeOf({ removal, flags }: ReviewRow, words: FlagWords): string {
  if (removal) return words.t("terms.decision.REMOVED");
  const waiting = flags.find(({ status }) => status === "WAITING");
  const decided = waiting ?? flags.findLast(({ status }) => status === "DECIDED");
  if (!decided?.decision) return "";
  const result = decided.visit?.result;
  return result ? words.t(`terms.verification.${result}`) : words.t(`terms.decision.${decided.decision.kind}`);
}
