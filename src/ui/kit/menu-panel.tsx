"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import { type FocusEvent, type RefObject, useEffect, useRef } from "react";
import type { MenuItem } from "./menu.tsx";

/** What a menu's button opens. It stands at an unseen mark over the button, which is not its own: see menu.tsx. */
export function MenuPanel({
  open,
  startsAtFirst,
  onOpenChange,
  trigger,
  labelledBy,
  items,
  align,
}: {
  open: boolean;
  /** Opened by a key, which may have been pressed before this was loaded: the first entry takes the focus. */
  startsAtFirst: boolean;
  onOpenChange: (open: boolean) => void;
  trigger: RefObject<HTMLButtonElement | null>;
  labelledBy: string;
  items: readonly MenuItem[];
  align: "start" | "end";
}) {
  const hasLeft = useRef(false);
  const isToBegin = useRef(false);

  useEffect(() => {
    isToBegin.current = open && startsAtFirst;
  }, [open, startsAtFirst]);

  function begin({ target, currentTarget }: FocusEvent) {
    if (!isToBegin.current || target !== currentTarget) return;
    isToBegin.current = false;
    currentTarget.querySelector<HTMLElement>("[role=menuitem]:not([data-disabled])")?.focus();
  }

  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden className="pointer-events-none absolute inset-0" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          onFocus={begin}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          aria-labelledby={labelledBy}
          onInteractOutside={(event) => {
            const { target } = event.detail.originalEvent;
            if (target instanceof Node && trigger.current?.contains(target)) event.preventDefault();
            else hasLeft.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!hasLeft.current) trigger.current?.focus();
            hasLeft.current = false;
          }}
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
  "flex min-h-control-sm items-center gap-2.5 rounded-sm px-2.5 text-sm no-underline outline-none select-none max-sm:min-h-11 data-[disabled]:text-ink-3 data-[highlighted]:bg-accent-soft data-[highlighted]:text-accent-ink";

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
