import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import type { ListedNotice } from "#application/notice/list-notices.ts";
import { formats } from "#i18n/format.ts";
import { openNoticeAction } from "../actions.ts";

/** One notice: a button that marks it read and leads on. What is new has a dot and says so. */
export function NoticeItem({ notice }: { notice: ListedNotice }) {
  const t = useTranslations("notices");
  const { dateTime } = formats(useLocale());
  return (
    <li className="border-b border-line">
      <form action={openNoticeAction}>
        <input type="hidden" name="noticeId" value={notice.id} />
        <button
          type="submit"
          className="grid w-full grid-cols-[10px_minmax(0,1fr)] gap-x-3 px-pane py-3 text-left hover:bg-sheet-2 focus-visible:outline-offset-[-2px]"
        >
          <span
            aria-hidden
            className={clsx("mt-[7px] size-2 rounded-full", notice.read ? "bg-transparent" : "keep-fill bg-accent")}
          />
          <span>
            <span className={clsx("block", !notice.read && "font-medium")}>
              {!notice.read && <span className="sr-only">{t("new")} </span>}
              {t(`kinds.${notice.kind}`, notice.params)}
            </span>
            <span className="text-xs text-ink-2">{dateTime(notice.at)}</span>
          </span>
        </button>
      </form>
    </li>
  );
}
