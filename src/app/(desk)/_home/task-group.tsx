import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formats } from "#i18n/format.ts";
import { TextLink } from "#ui/kit/text-link.tsx";

/** One kind of work: how much of it, the first few, and where the rest is. Nothing where nothing waits. */
export function TaskGroup<Item>({
  title,
  count,
  href,
  linkLabel,
  items,
  itemKey,
  children,
}: {
  title: string;
  count: number;
  href: string;
  linkLabel: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  children: (item: Item) => ReactNode;
}) {
  const t = useTranslations("home");
  if (count === 0) return null;
  const shown = items.slice(0, MOST_SHOWN);
  const rest = items.length - shown.length;
  return (
    <section className="mt-4 first:mt-0">
      <TaskHead title={title} count={count} href={href} linkLabel={linkLabel} />
      <ul>
        {shown.map((item) => (
          <li key={itemKey(item)} className="border-t border-line text-sm max-sm:text-md">
            {children(item)}
          </li>
        ))}
        {rest > 0 && <li className="border-t border-line py-2 text-xs text-ink-2">{t("more", { count: rest })}</li>}
      </ul>
    </section>
  );
}

const MOST_SHOWN = 4;

/** How much of one kind of work there is, and where; alone for work whose pieces are not named here. */
export function TaskHead({
  title,
  count,
  href,
  linkLabel,
}: {
  title: string;
  count: number;
  href: string;
  linkLabel: string;
}) {
  const { number } = formats(useLocale());
  return (
    <div className="flex items-baseline gap-2 pb-1.5">
      <b className="tabular min-w-[26px] text-lg leading-6">{number(count)}</b>
      <h3 className="flex-1 text-button font-semibold">{title}</h3>
      <TextLink href={href} className="text-sm">
        {linkLabel}
      </TextLink>
    </div>
  );
}

/** A piece of work that is opened by clicking anywhere on it. */
export function TaskLink({ href, title, children }: { href: string; title: ReactNode; children?: ReactNode }) {
  return (
    <Link href={href} className="group grid gap-0.5 py-2 text-inherit no-underline max-sm:py-2.5">
      <span className="font-strong group-hover:text-accent group-hover:underline">{title}</span>
      {children}
    </Link>
  );
}

/** The smaller lines below a title. */
export function TaskMeta({ children }: { children: ReactNode }) {
  return <span className="flex flex-wrap gap-x-3.5 gap-y-0.5 text-mark text-ink-2">{children}</span>;
}
