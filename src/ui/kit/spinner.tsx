/** A small ring beside the word that says what is being done; still when motion is unwanted. */
export function Spinner() {
  return (
    <span
      aria-hidden
      className="inline-block size-3.5 shrink-0 rounded-full border-2 border-line-strong border-t-accent motion-safe:animate-[spin_0.9s_linear_infinite]"
    />
  );
}
