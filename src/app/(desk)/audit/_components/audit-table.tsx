import { useLocale, useTranslations } from "next-intl";
import type { ListedEvent } from "#application/audit/list-audit-events.ts";
import { formats } from "#i18n/format.ts";
import { CellTitle, Table } from "#ui/kit/table.tsx";

/** The trail itself: when, who, what, and behind a fold the particulars that were recorded. */
export function AuditTable({ events }: { events: readonly ListedEvent[] }) {
  const t = useTranslations("audit");
  const access = useTranslations("access");
  const { dateTime } = formats(useLocale());
  return (
    <Table
      caption={t("title")}
      rows={events}
      rowKey={({ id }) => id}
      stickyHead
      columns={[
        {
          key: "at",
          header: t("when"),
          width: "180px",
          card: "full",
          cell: ({ at }) => (
            <time dateTime={at.toISOString()} className="whitespace-nowrap">
              {dateTime(at)}
            </time>
          ),
        },
        {
          key: "actor",
          header: t("who"),
          width: "210px",
          card: "main",
          cell: ({ actor }) =>
            actor === null ? (
              t("system")
            ) : (
              <CellTitle sub={actor.role && access(`roles.${actor.role}`)}>{actor.name}</CellTitle>
            ),
        },
        { key: "what", header: t("what"), card: "full", cell: (event) => <What event={event} /> },
      ]}
    />
  );
}

function What({ event }: { event: ListedEvent }) {
  const t = useTranslations("audit");
  const particulars = Object.entries(event.detail);
  return (
    <details className="group">
      <summary className="flex min-h-6 cursor-pointer items-center gap-2 max-sm:min-h-11">
        <span>{t(`types.${event.type}`)}</span>
        {event.subjectName !== event.actor?.name && <span className="text-ink-2">{event.subjectName}</span>}
        <span className="ml-auto text-xs text-accent group-open:hidden">{t("particulars")}</span>
      </summary>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-xs text-ink-2">
        <dt>{event.subjectKind}</dt>
        <dd className="break-all">{event.subjectId ?? "–"}</dd>
        {particulars.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="break-words">{typeof value === "string" ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
        <dt>{t("request")}</dt>
        <dd className="break-all">{event.requestId}</dd>
      </dl>
    </details>
  );
}
