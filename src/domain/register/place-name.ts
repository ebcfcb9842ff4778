/** Words in front of a place's name that say only what kind of place it is. */
const KINDS = /^(?:DESA|DS|KELURAHAN|KEL|KECAMATAN|KEC|KABUPATEN|KAB|KOTA)\b\s*/;

/** Short forms of the words that names of villages begin with. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bSEI\b|\bSEI?\.|\bSUNGAI\b|\bS\.(?=\s*\w)/g, "SUNGAI"],
  [/\bTANJUNG\b|\bTJG?\b|\bTG\b|\bTJ\./g, "TANJUNG"],
  [/\bTELUK\b|\bTELOK\b|\bTLK?\b/g, "TELUK"],
  [/\bPULAU\b|\bP\.(?=\s*\w)/g, "PULAU"],
  [/\bSIMPANG\b|\bSP\b|\bSPG\b/g, "SIMPANG"],
];

/** `Desa Sungai Mata-Mata`, `S. MATAMATA` and `Sei Mata mata` are one name: SUNGAIMATAMATA. */
export function placeKey(name: string): string {
  const capitals = name.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().trim();
  const bare = capitals
    .replace(/[.:]/g, ". ")
    .replace(KINDS, "")
    .replace(/^\.\s*/, "")
    .replace(/\. /g, ".");
  const full = SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), bare);
  return full.replace(/(\p{L}{3,})\s*2\b/gu, "$1$1").replace(/[^A-Z0-9]/g, "");
}

/** Spellings of one name that the ear does not tell apart: Sutra and Sutera, Melanau and Melano, Soengai and Sungai. */
export function placeSkeleton(name: string): string {
  return placeKey(name)
    .replace(/OE/g, "U")
    .replace(/DJ/g, "J")
    .replace(/TJ/g, "C")
    .replace(/AU/g, "O")
    .replace(/AI/g, "E")
    .replace(/E/g, "")
    .replace(/Y/g, "I")
    .replace(/(.)\1+/g, "$1");
}
