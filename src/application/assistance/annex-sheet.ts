import type { Benefit } from "#domain/programme/benefit.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { formats } from "#i18n/format.ts";
import { spellNumber } from "#i18n/spell-number.ts";
import { loadTranslator, type Translate } from "#i18n/translator.ts";
import { toDay } from "#infrastructure/db/day.ts";
import type { ExportColumn } from "#infrastructure/files/export-table.ts";
import type { ExportSheet } from "#infrastructure/files/write-xlsx.ts";
import type { Recipient } from "./list-recipients.ts";

type Annex = {
  list: {
    title: string;
    decreeNumber: string | null;
    decreeDate: Date | null;
    approvedOn: IsoDate | null;
    programme: { name: string; benefit: Benefit; owner: { name: string } };
  };
  regency: { name: string; demo: boolean };
  recipients: readonly Recipient[];
  /** Recipients whose aid was given up since, and who stand here no more. */
  cancelled: number;
};

const COLUMNS: readonly ExportColumn[] = [
  { header: "No", type: "number", width: 6 },
  { header: "Nama", type: "text", width: 28 },
  { header: "NIK", type: "text", width: 19 },
  { header: "Jenis Kelamin", type: "text", width: 9 },
  { header: "Tanggal Lahir", type: "date", width: 13 },
  { header: "Alamat", type: "text", width: 32 },
  { header: "Desa", type: "text", width: 20 },
  { header: "Kecamatan", type: "text", width: 20 },
  { header: "Bantuan", type: "text", width: 24 },
  { header: "Jumlah", type: "money", width: 16 },
];
const SEX_LETTERS = { M: "L", F: "P" } as const;

/** The annex as a sheet. A decree is written in Indonesian, whatever language the desk speaks. */
export async function annexSheet({ list, regency, recipients, cancelled }: Annex): Promise<ExportSheet> {
  const t = await loadTranslator("id");
  const total = recipients.reduce((sum, { committed }) => sum + committed, 0n);
  const benefit = t(`terms.benefit.${list.programme.benefit}`);
  return {
    name: list.title,
    columns: COLUMNS,
    above: titleBlock({ list, regency, t, count: recipients.length, cancelled }),
    rows: recipients.map((one, index) => [
      index + 1,
      one.name,
      one.nik,
      one.sex && SEX_LETTERS[one.sex],
      one.birthDate,
      one.address,
      one.village,
      one.district,
      benefit,
      one.committed,
    ]),
    below: [
      [null, t("deliveries.annexPaper.total"), null, null, null, null, null, null, null, total],
      [null, t("deliveries.annexPaper.inWords", { words: `${spellNumber(total, "id")} rupiah` })],
    ],
  };
}

type Block = Pick<Annex, "list" | "regency" | "cancelled"> & { t: Translate; count: number };

function titleBlock({ list, regency, t, count, cancelled }: Block): string[] {
  const { date } = formats("id");
  const line = (key: string, values?: Record<string, string | number>) => t(`deliveries.annexPaper.${key}`, values);
  const { programme, approvedOn } = list;
  return [
    line("title"),
    programme.name,
    line("owner", { owner: programme.owner.name, regency: regency.name }),
    decreeLine(list, t),
    line("list", { title: list.title, date: approvedOn === null ? "" : date(approvedOn), count }),
    ...(cancelled > 0 ? [line("cancelled", { count: cancelled })] : []),
    ...(regency.demo ? [line("demo")] : []),
  ];
}

/** Number and day of a decree are recorded apart; what is not there yet is said. */
function decreeLine({ decreeNumber, decreeDate }: Annex["list"], t: Translate): string {
  if (decreeNumber === null) return t("deliveries.annexPaper.noDecree");
  if (decreeDate === null) return t("deliveries.annexPaper.decreeUndated", { number: decreeNumber });
  return t("deliveries.annexPaper.decree", { number: decreeNumber, date: formats("id").date(toDay(decreeDate)) });
}
