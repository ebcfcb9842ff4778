"use client";

import {
  type ComponentProps,
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useId,
  useRef,
  useState,
} from "react";
import { Button } from "./button.tsx";

export type MenuItem =
  | { key: string; label: ReactNode; icon?: ReactNode; href: string; download?: boolean }
  | { key: string; label: ReactNode; icon?: ReactNode; onSelect: () => void; danger?: boolean; disabled?: boolean };

const loadPanel = () => import("./menu-panel.tsx");
const MenuPanel = lazy(async () => ({ default: (await loadPanel()).MenuPanel }));

/**
 * Further actions behind a button. What opens is loaded when the button is first pointed at or focused; the button itself is
 * there from the start and never replaced, so the focus on it stays and nothing moves.
 */
export function Menu({
  button,
  items,
  align = "end",
}: {
  button: Omit<ComponentProps<typeof Button>, "lockedReason" | "onClick" | "onKeyDown" | "ref">;
  items: readonly MenuItem[];
  align?: "start" | "end";
}) {
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [isWanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const [byKeyboard, setByKeyboard] = useState(false);

  function want() {
    void loadPanel();
    setWanted(true);
  }

  function openByArrow(event: KeyboardEvent) {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    want();
    setByKeyboard(true);
    setOpen(true);
  }

  return (
    <span className="relative inline-flex">
      <Button
        {...button}
        ref={trigger}
        id={id}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={want}
        onFocus={want}
        onKeyDown={openByArrow}
        onClick={({ detail }) => {
          want();
          setByKeyboard(detail === 0);
          setOpen(!open);
        }}
      />
      {isWanted && (
        <Suspense>
          <MenuPanel
            open={open}
            startsAtFirst={byKeyboard}
            onOpenChange={setOpen}
            trigger={trigger}
            labelledBy={id}
            items={items}
            align={align}
          />
        </Suspense>
      )}
    </span>
  );
}
