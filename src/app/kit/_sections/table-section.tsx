import { Button } from "#ui/kit/button.tsx";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { MaskedNumber } from "#ui/kit/masked-number.tsx";
import { MatchMark } from "#ui/kit/match-mark.tsx";
import { Note } from "#ui/kit/note.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { Segmented } from "#ui/kit/segmented.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { Specimen } from "./specimen.tsx";

const ROWS = [
  { no: "12", name: "Jamaluddin Awang", village: "Tanjungsatai", decile: 1, people: "5", flag: "clear" },
  { no: "13", name: "Tugiman", village: "Telaga Arum", decile: 1, people: "3", flag: "note" },
  { no: "14", name: "Suriani bt. Hamdan", village: "Dusun Besar", decile: 1, people: "4", flag: "block" },
  {
    no: "19",
    name: "Syarifah Zubaidah binti Habib Abdurrahman",
    village: "Telukbatang Utara, Kecamatan Telukbatang",
    decile: 2,
    people: "3",
    flag: "clear",
  },
] as const;
type Row = (typeof ROWS)[number];

const COLUMNS: readonly Column<Row>[] = [
  {
    key: "no",
    header: "No.",
    align: "end",
    width: "52px",
    card: "hide",
    cell: (row) => <span className="text-ink-2">{row.no}</span>,
  },
  {
    key: "name",
    header: "Kepala keluarga",
    card: "main",
    sort: { href: "/kit?urut=nama", direction: "ascending" },
    cell: (row) => <CellTitle sub={<MaskedNumber visible="6111" hidden={12} />}>{row.name}</CellTitle>,
  },
  { key: "village", header: "Desa", sort: { href: "/kit?urut=desa", direction: null }, cell: (row) => row.village },
  {
    key: "decile",
    header: "Desil",
    card: "corner",
    cell: (row) => <DecileMark decile={row.decile}>{row.decile}</DecileMark>,
  },
  { key: "match", header: "Cocok", cell: () => <MatchMark level="certain">pasti</MatchMark> },
  { key: "people", header: "Jiwa", align: "end", cell: (row) => row.people },
  { key: "flag", header: "Penanda", card: "full", cell: (row) => FLAGS[row.flag] },
];

const FLAGS = {
  clear: <Severity level="clear">Aman</Severity>,
  note: <Note>verval terakhir 14 bulan lalu</Note>,
  block: <Severity level="block">Baznas: rumah, disetujui</Severity>,
} as const;

export function TableSection() {
  return (
    <Specimen
      title="Tabel"
      about="Lega 46 px, rapat 34 px. Angka rata kanan, garis datar saja. Di ponsel tiap baris menjadi kartu."
    >
      <div className="flex justify-end">
        <Segmented
          label="Kerapatan"
          options={[
            { label: "Rapat", href: "/kit", current: false },
            { label: "Lega", href: "/kit", current: true },
          ]}
        />
      </div>
      <Table
        caption="Baris daftar, lega"
        density="comfortable"
        columns={COLUMNS}
        rows={ROWS}
        rowKey={(row) => row.no}
        edge={(row) => (row.flag === "block" ? "block" : null)}
        expansion={(row) => (row.flag === "block" ? <Expansion /> : null)}
        foot={{ name: "4 keluarga", people: "15" }}
      />
      <Table
        caption="Baris daftar, rapat"
        columns={COLUMNS}
        rows={ROWS}
        rowKey={(row) => row.no}
        density="compact"
        selectedKey="13"
      />
      <Table
        caption="Daftar tanpa baris"
        columns={COLUMNS}
        rows={[]}
        rowKey={(row) => row.no}
        foot={{ name: "0 keluarga" }}
      />
      <Pagination page={2} pages={9} hrefFor={(page) => `/kit?halaman=${page}`} summary="Baris 51–100 dari 412" />
    </Specimen>
  );
}

function Expansion() {
  return (
    <div className="ml-12 max-w-lg rounded-sm border border-line bg-sheet px-3 py-2 max-sm:ml-0">
      <p>
        <b>Tidak lolos tanpa alasan.</b> Baznas: bantuan <b>rumah</b>, <b>Maret–Agustus 2025, disetujui</b>.
      </p>
      <Button size="sm" className="mt-2">
        Usulkan alasan
      </Button>
    </div>
  );
}
