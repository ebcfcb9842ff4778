import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listNotices } from "#application/notice/list-notices.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { Button } from "#ui/kit/button.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { NoticeItem } from "./_components/notice-item.tsx";
import { readAllNotices } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}

/** What happened that concerns the one who looks, the newest first. */
export default async function NoticesPage() {
  const notices = await listNotices(await requireRequest());
  const t = await getTranslations("notices");
  const unread = notices.filter(({ read }) => !read).length;
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={t("summary", { count: unread })}
        actions={
          unread > 0 && (
            <form action={readAllNotices}>
              <Button type="submit">{t("readAll")}</Button>
            </form>
          )
        }
      />
      {notices.length === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
      ) : (
        <ul className="max-w-[820px]">
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </>
  );
}
