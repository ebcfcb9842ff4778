import { clsx } from "clsx";
import { Lock } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { type ButtonTone, buttonClass } from "./button-class.ts";
import { KeyHint } from "./key-hint.tsx";

export type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  tone?: ButtonTone;
  size?: "md" | "sm";
  icon?: ReactNode;
  /** A shortcut shown at the end; it does not bind the key. */
  keyHint?: string | undefined;
  /** Why the button cannot be used now. It stays focusable and says this; it does nothing. */
  lockedReason?: string | undefined;
};

/** A verb of one to three words. One `primary` a screen; `danger` for what takes something away. */
export function Button({ lockedReason, ...props }: ButtonProps) {
  return lockedReason === undefined ? <PlainButton {...props} /> : <LockedButton reason={lockedReason} {...props} />;
}

function PlainButton({
  tone = "secondary",
  size = "md",
  icon,
  keyHint,
  className,
  type = "button",
  children,
  ...rest
}: Omit<ButtonProps, "lockedReason">) {
  return (
    <button type={type} className={clsx(buttonClass({ tone, size, iconOnly: !children }), className)} {...rest}>
      {icon}
      {children}
      {keyHint && <KeyHint bare={tone === "primary" || tone === "danger-solid"}>{keyHint}</KeyHint>}
    </button>
  );
}

function LockedButton({
  reason,
  tone = "secondary",
  size = "md",
  keyHint,
  className,
  children,
  onClick: _onClick,
  type: _type,
  formAction: _formAction,
  icon: _icon,
  ...rest
}: Omit<ButtonProps, "lockedReason"> & { reason: string }) {
  const reasonId = useId();
  return (
    <span className={clsx("group/locked relative inline-flex", className)}>
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={reasonId}
        className={clsx(buttonClass({ tone, size, iconOnly: !children }), "grow")}
        {...rest}
      >
        <Lock size={14} aria-hidden />
        {children}
        {keyHint && <KeyHint>{keyHint}</KeyHint>}
      </button>
      <span
        id={reasonId}
        role="tooltip"
        className="pointer-events-none invisible absolute right-0 bottom-full z-(--z-pop) mb-2 w-max max-w-64 rounded-md bg-desk px-3 py-2 text-left text-sm whitespace-normal text-desk-ink shadow-pop max-sm:fixed max-sm:inset-x-3 max-sm:bottom-20 max-sm:w-auto max-sm:max-w-none sm:[header_&]:top-full sm:[header_&]:bottom-auto sm:[header_&]:mt-2 sm:[header_&]:mb-0 group-focus-within/locked:visible group-hover/locked:visible"
      >
        {reason}
      </span>
    </span>
  );
}
