import { type RefObject, useEffect, useRef } from "react";

/**
 * Opens a `dialog` as the browser's own modal one, and closes it, as `open` says. The focus goes to what carries `data-autofocus`,
 * else to `otherwise`, else to where the browser puts it.
 */
export function useModal(
  open: boolean,
  otherwise?: RefObject<HTMLElement | null>,
): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (!open) return dialog.close();
    dialog.showModal();
    (dialog.querySelector<HTMLElement>("[data-autofocus]") ?? otherwise?.current)?.focus();
  }, [open, otherwise]);
  return ref;
}
