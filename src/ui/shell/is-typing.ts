/** In a field a letter is a letter; with a modifier it is the browser's. Enter belongs to whatever has the focus. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return true;
  const { target } = event;
  if (target.matches("textarea, select, input:not([type=radio], [type=checkbox])")) return true;
  return event.key === "Enter" && target.matches("a, button, input, summary");
}
