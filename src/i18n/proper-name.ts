/** Words of a name that stand in small letters. */
const SMALL = ["bin", "binti", "bt", "bt.", "alias", "als", "als."];

/**
 * A name of the register as people write it: registers shout. `SITI AMINAH BINTI ABDUL` is `Siti Aminah binti Abdul`; a name that is
 * not all in capitals stays as it is.
 */
export function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/[\p{L}.]+/gu, (word) => (SMALL.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}
