"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

export type MenuItem =
  | { key: string; label: ReactNode; icon?: ReactNode; href: string; download?: boolean }
  | { key: string; label: ReactNode; icon?: ReactNode; onSelect: () => void; danger?: boolean; disabled?: boolean };

/** Further actions behind a button. `trigger` is one kit `Button`. */
export function Menu({
  trigger,
  items,
  align = "end",
}: {
  trigger: ReactNode;
  items: readonly MenuItem[];
  align?: "start" | "end";
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-(--z-pop) grid min-w-48 rounded-lg border border-line-strong bg-sheet p-1.5 text-ink shadow-pop"
        >
          {items.map((item) => (
            <MenuEntry key={item.key} item={item} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const ENTRY =
  "flex min-h-control-sm items-center gap-2.5 rounded-sm px-2.5 text-sm no-underline outline-none select-none data-[disabled]:text-ink-3 data-[highlighted]:bg-accent-soft data-[highlighted]:text-accent-ink";

function MenuEntry({ item }: { item: MenuItem }) {
  if ("href" in item) {
    return (
      <DropdownMenu.Item asChild>
        {item.download ? (
          <a href={item.href} download className={clsx(ENTRY, "text-ink")}>
            {item.icon}
            {item.label}
          </a>
        ) : (
          <Link href={item.href} className={clsx(ENTRY, "text-ink")}>
            {item.icon}
            {item.label}
          </Link>
        )}
      </DropdownMenu.Item>
    );
  }
  return (
    <DropdownMenu.Item
      onSelect={item.onSelect}
      disabled={item.disabled ?? false}
      className={clsx(ENTRY, item.danger ? "text-blokir-ink" : "text-ink")}
    >
      {item.icon}
      {item.label}
    </DropdownMenu.Item>
  );
}
