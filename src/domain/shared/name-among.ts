/** The one of `names` that `text` is, as a select answers with it: `nameAmong(UNITS, "PERSON")`. Throws where it is none. */
export function nameAmong<Name extends string>(names: readonly Name[], text: string): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw new Error(`"${text}" is none of ${names.join(", ")}`);
  return found;
}
