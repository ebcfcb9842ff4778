/**
 * What is left of a skeleton when it is heard badly and written by another: the consonants behind the first letter, those the
 * ear mistakes for each other made one, vowels in front made one. SAMSUDIN → SMSTN, SUKIRMANG and SUKIRMAN → SKRMN.
 */
export function consonantsOf(skeleton: string): string {
  const heard = HEARD.reduce((text, [sound, plain]) => text.replace(sound, plain), skeleton);
  return (heard.slice(0, 1).replace(VOWEL, "A") + heard.slice(1).replace(UNHEARD, "")).replace(REPEATED, "$1");
}

const HEARD: readonly (readonly [RegExp, string])[] = [
  [/NG/g, "N"],
  [/D/g, "T"],
  [/B/g, "P"],
  [/G/g, "K"],
  [/^Y/, "J"],
];

const VOWEL = /[AEIOU]/;
const UNHEARD = /[AEIOUYWH]/g;
const REPEATED = /(.)\1+/g;
