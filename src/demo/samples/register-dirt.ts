/** A line of a P3KE file under the titles of 2022. */
export type Line = Readonly<Record<string, string>>;

/**
 * What a family's lines suffer on their way here. `family` soils its line in the family file, `head` and `everybody` the lines
 * of its members; `refused` names the file in which the line is refused, otherwise it is accepted, mostly with a note.
 */
export type Dirt = {
  what: string;
  refused?: "FAMILY" | "PERSON";
  file: "FAMILY" | "PERSON";
  /** Whether whoever sends the file can mend it: a family of another regency stays out. */
  mendable?: boolean;
  family?: (line: Line) => Line;
  head?: (line: Line) => Line;
  everybody?: (line: Line) => Line;
  /** What was meant, where that is not what the family's own village says. */
  mended?: (line: Line) => Line;
};

const set = (title: string, value: string) => (line: Line) => ({ ...line, [title]: value });
const shorter = (line: Line) => ({ ...line, NIK: (line.NIK ?? "").slice(0, 15) });

const ELSEWHERE: Line = {
  "Kabupaten/Kota": "KABUPATEN KETAPANG",
  Kecamatan: "DELTA PAWAN",
  "Desa/Kelurahan": "SUKABANGUN",
  "Kode Kemdagri": "6104182001",
};

/** The house's cells from `Sumber Penerangan` on stand one column too far left, and the power rating came in at the end. */
function shiftedLeft(line: Line): Line {
  const titles = Object.keys(line);
  const from = titles.indexOf("Sumber Penerangan");
  return Object.fromEntries(
    titles.map((title, i) => {
      if (i < from) return [title, line[title] ?? ""];
      return [title, i === titles.length - 1 ? "450 VA" : (line[titles[i + 1] ?? ""] ?? "")];
    }),
  );
}

/** Sex and relation of a member have changed places. */
function swapped(line: Line): Line {
  const relation = "Hubungan dengan Kepala Keluarga";
  return { ...line, "Jenis Kelamin": line[relation] ?? "", [relation]: line["Jenis Kelamin"] ?? "" };
}

/** What a spreadsheet would read as a formula; in the register it is an address, and no file that leaves may make more of it. */
export const TYPED_AS_FORMULA: Dirt = {
  what: "an address that begins with `=`: it is read as text, and leaves as text",
  file: "FAMILY",
  family: set("Alamat", "=RT 003/RW 001"),
};

/** One of each kind that was seen in files, the refused ones first (design, chapter 2, "Cell forms"). */
export const DIRT: readonly Dirt[] = [
  {
    what: "the name of the family's head is missing",
    refused: "FAMILY",
    file: "FAMILY",
    family: set("Kepala Keluarga", ""),
  },
  {
    what: "no village code, and the name is none: PANGKALAN BATUN, meant is Pangkalan Buton",
    refused: "FAMILY",
    file: "FAMILY",
    everybody: (line) => ({ ...line, "Desa/Kelurahan": "PANGKALAN BATUN", "Kode Kemdagri": "" }),
    mended: (line) => ({ ...line, "Desa/Kelurahan": "PANGKALAN BUTON", "Kode Kemdagri": "6111012002" }),
  },
  {
    what: "a village of another regency (Ketapang)",
    refused: "FAMILY",
    file: "FAMILY",
    mendable: false,
    everybody: (line) => ({ ...line, ...ELSEWHERE }),
  },
  {
    what: "columns shifted from Sumber Penerangan on: 450 VA stands under Resiko Stunting",
    refused: "FAMILY",
    file: "FAMILY",
    family: shiftedLeft,
  },
  { what: "ID Keluarga P3KE is missing", refused: "FAMILY", file: "FAMILY", family: set("ID Keluarga P3KE", "") },
  { what: "the name is missing", refused: "PERSON", file: "PERSON", head: set("Nama", "") },
  { what: "sex and relation have changed places", refused: "PERSON", file: "PERSON", head: swapped },
  { what: "NIK of 15 digits", file: "FAMILY", family: shorter, head: shorter },
  { what: "there is no 31 February", file: "FAMILY", family: set("Tanggal Lahir", "31/02/1980 0:00:00") },
  { what: "a floor no list of values knows", file: "FAMILY", family: set("Jenis Lantai", "Ubin Marmer Italia") },
  { what: "no decile: `belum ada`", file: "FAMILY", family: set("Desil Kesejahteraan", "belum ada") },
  { what: "stunting as a bare number", file: "FAMILY", family: set("Resiko Stunting", "3") },
  { what: "NIK `0`", file: "FAMILY", family: set("NIK", "0"), head: set("NIK", "0") },
  {
    what: "labels in other letters and with stray blanks, read all the same",
    file: "FAMILY",
    family: (line) => ({ ...line, "Jenis Dinding": "KAYU / PAPAN", "Kepemilikan Rumah": " milik  sendiri" }),
  },
  { what: "a date in words without a day: `Maret 1975`", file: "PERSON", head: set("Tanggal Lahir", "Maret 1975") },
  { what: "a relation no list of values knows", file: "PERSON", head: set("Hubungan dengan Kepala Keluarga", "Datuk") },
  { what: "no NIK, which is no doubt", file: "PERSON", head: set("NIK", "") },
  {
    what: "NIK begins with 6104, the regency's code before 2007, which is no doubt",
    file: "PERSON",
    head: (line) => ({ ...line, NIK: `6104${(line.NIK ?? "").slice(4)}` }),
  },
];
