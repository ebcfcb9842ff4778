import { Download } from "lucide-react";
import type { Metadata } from "next";
import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { Button } from "#ui/kit/button.tsx";
import { DecileMark } from "#ui/kit/decile-mark.tsx";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { Facets } from "#ui/kit/facets.tsx";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { ListStateMark } from "#ui/kit/list-state-mark.tsx";
import { MaskedNumber } from "#ui/kit/masked-number.tsx";
import { MatchMark } from "#ui/kit/match-mark.tsx";
import { Note } from "#ui/kit/note.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { StatFigure } from "#ui/kit/stat-figure.tsx";
import { CellTitle, type Column, Table } from "#ui/kit/table.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { KitDesk } from "../kit-desk.tsx";

export const metadata: Metadata = { title: "Layar kerja" };

const FLAG_CYCLE = ["clear", "note", "block", "clear"] as const;
const ROWS = Array.from({ length: 24 }, (_, index) => ({
  no: String(index + 12),
  name: index % 5 === 2 ? "Syarifah Zubaidah binti Habib Abdurrahman" : "Jamaluddin Awang",
  flag: FLAG_CYCLE[index % 4] ?? "clear",
}));
type Row = (typeof ROWS)[number];

const FLAGS = {
  clear: <Severity level="clear">Aman</Severity>,
  note: <Note>verval terakhir 14 bulan lalu</Note>,
  block: <Severity level="block">Baznas: rumah, disetujui</Severity>,
};

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
    cell: (row) => (
      <CellTitle
        sub={
          <>
            <MaskedNumber visible="6111" hidden={12} /> RT 002
          </>
        }
      >
        {row.name}
      </CellTitle>
    ),
  },
  { key: "village", header: "Desa", card: "start", cell: () => "Tanjungsatai" },
  { key: "decile", header: "Desil", card: "corner", cell: () => <DecileMark decile={1}>1</DecileMark> },
  { key: "match", header: "Cocok", card: "corner", cell: () => <MatchMark level="certain">pasti</MatchMark> },
  { key: "people", header: "Jiwa", align: "end", card: "hide", cell: () => "5" },
  { key: "flag", header: "Penanda", card: "full", cell: (row) => FLAGS[row.flag] },
];

const GROUPS = [
  {
    key: "flag",
    title: "Penanda",
    facets: [
      { key: "all", label: "Semua baris", href: "/kit/work", count: "60", current: true },
      { key: "overlap", label: "Tumpang tindih", href: "/kit/work?penanda=tumpang", count: "7" },
      { key: "none", label: "Tanpa penanda", href: "/kit/work?penanda=tanpa", count: "39" },
    ],
  },
];

/** A screen to work on, as a whole: filters, rows, a side pane, totals that stay. */
export default function WorkScreenPage() {
  return (
    <KitDesk>
      <WorkScreen
        rightWidth={300}
        header={
          <PageHeader
            title="Rehab rumah tidak layak huni 2025"
            meta={
              <>
                <FunderMark funder="opd">Dinas Perkim dan LH</FunderMark>
                <span>Rp 20.000.000 per rumah, Juli–Oktober 2025</span>
                <ListStateMark step={2}>Ditinjau</ListStateMark>
              </>
            }
            actions={<Button>Tarik kembali</Button>}
          />
        }
        left={<Facets label="Saring baris" groups={GROUPS} />}
        right={
          <Pane title="Jamaluddin Awang">
            <DescriptionList
              items={[
                { term: "Desa", value: "Tanjungsatai" },
                { term: "Syarat", value: "6 dari 6 terpenuhi" },
              ]}
            />
          </Pane>
        }
        footer={
          <BottomBar
            note="12 blokir, 3 periksa belum diputuskan."
            actions={<Button tone="primary">Terima 6 pengganti</Button>}
          >
            <StatFigure size="sm" label="Orang" value="247" />
            <StatFigure size="sm" label="Keluarga" value="60" />
            <StatFigure size="sm" label="Nilai" value="Rp 1.200.000.000" />
          </BottomBar>
        }
      >
        <div className="flex items-center gap-2 border-b border-line px-cell py-2 max-sm:px-pane">
          <div className="w-56 max-sm:flex-1">
            <TextInput
              size="sm"
              type="search"
              placeholder="Cari nama di daftar ini"
              aria-label="Cari nama di daftar ini"
            />
          </div>
          <Button size="sm" icon={<Download size={14} aria-hidden />} className="ml-auto">
            Unduh
          </Button>
        </div>
        <Table
          caption="Baris daftar"
          columns={COLUMNS}
          rows={ROWS}
          rowKey={(row) => row.no}
          stickyHead
          selectedKey="13"
          edge={(row) => (row.flag === "block" ? "block" : null)}
        />
        <Pagination page={1} pages={3} hrefFor={(page) => `/kit/work?halaman=${page}`} summary="Baris 12–35 dari 60" />
      </WorkScreen>
    </KitDesk>
  );
}
