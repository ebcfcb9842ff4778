/** Forms of address and degrees in front of a name; they come and go and prove nothing. */
const TITLES = new Set([
  ...[
    "H",
    "HJ",
    "HAJI",
    "HAJJI",
    "HAJJAH",
    "HAJAH",
    "KH",
    "KYAI",
    "KIAI",
    "UST",
    "USTAD",
    "USTADZ",
    "USTADZAH",
    "USTZ",
  ],
  ...["DR", "DRS", "DRA", "DRG", "DRH", "IR", "PROF", "NS", "ALM", "ALMH", "ALMARHUM", "ALMARHUMAH"],
  ...["BPK", "BAPAK", "PAK", "IBU", "NY", "NYONYA", "TN", "TUAN", "NN", "NONA", "SDR", "SDRI", "SAUDARA", "SAUDARI"],
]);

/** Degrees behind a name, dots removed, that are no part of any name. */
const DEGREES = new Set([
  ...[
    "SPD",
    "SPDI",
    "SPDSD",
    "SPDAUD",
    "SSOS",
    "SSOSI",
    "SKOM",
    "SAG",
    "SIP",
    "STP",
    "SKEP",
    "SKM",
    "SPT",
    "SHI",
    "SHUT",
  ],
  ...["SPI", "SSI", "SPSI", "SSTP", "SST", "STRKEB", "STRKEP", "SFARM", "SAP", "SSY", "SEI", "SIKOM", "SPDK"],
  ...[
    "MPD",
    "MPDI",
    "MSI",
    "MKES",
    "MKEP",
    "MAP",
    "MHUM",
    "MKOM",
    "MSOS",
    "AMD",
    "AMDKEB",
    "AMDKEP",
    "AMK",
    "AMAPD",
    "AMA",
  ],
]);

/** Short ones that could also be a name, an initial or Siti: only behind a comma, or with dots inside. */
const SHORT_DEGREES = new Set([
  "SE",
  "SH",
  "ST",
  "SP",
  "MM",
  "MH",
  "MT",
  "MA",
  "BA",
  "LC",
  "PD",
  "SI",
  "KEB",
  "KEP",
  "I",
  "SD",
]);

export function isTitle(word: string): boolean {
  return TITLES.has(bare(word));
}

export function isDegree(word: string, behindComma: boolean): boolean {
  const letters = bare(word);
  if (DEGREES.has(letters)) return true;
  return SHORT_DEGREES.has(letters) && (behindComma || /[A-Z]\.[A-Z]/.test(word));
}

function bare(word: string): string {
  return word.replace(/[^A-Z]/g, "");
}
