/**
 * What is left of a skeleton when it is heard badly and written by another: the consonants behind the first letter, those the
 * ear mistakes for each other made one, vowels in front made one. SAMSUDIN → SMSTN, SUKIRMANG and SUKIRMAN → SKRMN.
 */
export function consonantsOf(skeleton: string): string {
  let heard = "";
  let last = "";
  for (let at = 0; at < skeleton.length; at += 1) {
    const sound = soundAt(skeleton, at);
    if (sound !== "" && sound !== last) heard += sound;
    if (sound !== "") last = sound;
  }
  return heard;
}

/** NG is heard as N, wherever it stands. */
function soundAt(skeleton: string, at: number): string {
  const letter = skeleton[at] ?? "";
  if (at === 0) return firstSound(letter);
  return letter === "G" && skeleton[at - 1] === "N" ? "" : (SOUND[letter] ?? letter);
}

function firstSound(letter: string): string {
  if (letter === "Y") return "J";
  return VOWELS.includes(letter) ? "A" : SOUND[letter] || letter;
}

const VOWELS = "AEIOU";

/** What a letter is heard as within a word, nothing for those that are not; every other letter is itself. */
const SOUND: Readonly<Record<string, string>> = {
  D: "T",
  B: "P",
  G: "K",
  A: "",
  E: "",
  I: "",
  O: "",
  U: "",
  Y: "",
  W: "",
  H: "",
};
