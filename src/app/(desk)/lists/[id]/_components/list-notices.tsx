import { useTranslations } from "next-intl";
import { Message } from "#ui/kit/message.tsx";
import type { ListView } from "../loader.ts";

/** What concerns the list as a whole: why it came back, and flags on all of it. */
export function ListNotices({ list }: { list: ListView }) {
  const t = useTranslations("lists");
  const open = list.listFlags.filter(({ status }) => status !== "DECIDED");
  if (list.returnedReason === null && open.length === 0) return null;
  return (
    <div className="grid gap-2 px-3 pt-2 max-sm:px-pane">
      {list.returnedReason !== null && (
        <Message level="review" title={t("returned")}>
          {list.returnedReason}
        </Message>
      )}
      {open.map((flag) => (
        <Message key={flag.id} level={flag.severity} title={`${flag.title}.`}>
          {flag.sentence}
        </Message>
      ))}
    </div>
  );
}
