import type { SampleFile, WrongRow } from "./sample-file.ts";

const INTRODUCTION = `# Sample files

Files to upload, made by \`npm run samples\`; do not edit them by hand. **Everybody in them is invented**, from the first name to
the last digit; they are drawn from the demo regency that \`npm start\` loads, so that its people, lists and aid are met again.

## In which order

1. The register pair, as planner (\`p3ke-keluarga\` and \`p3ke-individu\`, both as XLSX or both as CSV): a later release of about
   400 families, most of them known to the demo. Say for instance "P3KE 2025 (contoh)", 30 June 2025, BAST 000/CONTOH/BAST/2025.
   **It becomes the active release**, and the 9,000 families of the demo's own register are then found only in a superseded
   one. To go back, undo it on the page of releases; that works until a list is approved on it.
2. Mend its refused rows in the file that Sasar offers, or take \`…-ditolak-diperbaiki.xlsx\`, copy the number of the import
   into the last column, and load both: they join the release.
3. The lists, each by somebody of its office: \`hendra@demo.sasar.id\` for the housing office, \`desa.pkb@demo.sasar.id\` for the
   village, \`fauzan@demo.sasar.id\` for Baznas. They can be loaded without step 1 too.
4. The aid history, as planner.
5. Other forms of a register, each a release of its own: \`p3ke-2024-…\` (a regency's own table of 2024, one district) and
   \`dtsen-…\` (DTSEN, on which families are known again by the NIK of their members: it can be loaded over any of the others).

On the command line: \`npm run --silent sasar -- import-register --family samples/p3ke-keluarga.csv --person
samples/p3ke-individu.csv --label "P3KE 2025 (contoh)" --date 2025-06-30\`. DTSEN is loaded the same way: --family samples/dtsen-keluarga.csv --person
samples/dtsen-anggota.csv --label "DTSEN 2025 (contoh)" --date 2025-09-30.

## What is wrong on purpose

Row numbers are those a spreadsheet shows. Rows not named here are as they should be.
`;

/** What the samples' README says: what each file is for and which rows are wrong on purpose. */
export function samplesReadme(samples: readonly SampleFile[]): string {
  return [INTRODUCTION, ...samples.map(section)].join("\n");
}

function section({ name, purpose, wrong }: SampleFile): string {
  const table = wrong.length === 0 ? [] : ["", "| row | who | what |", "|---|---|---|", ...inOneLine(wrong).map(line)];
  return [`### ${name}`, purpose, ...table, ""].join("\n");
}

function line({ row, who, what }: { row: string; who: string; what: string }): string {
  return `| ${row} | ${who} | ${what} |`;
}

/** Neighbouring rows of which the same is said stand in one line. */
function inOneLine(wrong: readonly WrongRow[]): { row: string; who: string; what: string }[] {
  const lines: { from: number; to: number; who: string; what: string }[] = [];
  for (const { row, who, ...said } of wrong) {
    const what = said.refused ? `refused: ${said.what}` : said.what;
    const last = lines.at(-1);
    if (last && last.to === row - 1 && last.what === what) {
      last.to = row;
      last.who = `${last.who}, ${who}`;
    } else lines.push({ from: row, to: row, who, what });
  }
  return lines.map(({ from, to, who, what }) => ({ row: from === to ? String(from) : `${from}–${to}`, who, what }));
}
