import type { ComponentProps } from "react";
import { TextInput } from "./text-input.tsx";

/** A day; the value is `YYYY-MM-DD`. The browser's own calendar, which also works from the keyboard and on a phone. */
export function DateInput(props: Omit<ComponentProps<typeof TextInput>, "type" | "lead">) {
  return <TextInput type="date" {...props} />;
}
