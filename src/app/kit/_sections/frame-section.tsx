import { BottomBar } from "#ui/kit/bottom-bar.tsx";
import { Button } from "#ui/kit/button.tsx";
import { Facets } from "#ui/kit/facets.tsx";
import { MatchMark } from "#ui/kit/match-mark.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { PhoneFold } from "#ui/kit/phone-fold.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { StatFigure } from "#ui/kit/stat-figure.tsx";
import { Tabs } from "#ui/kit/tabs.tsx";
import { TextLink } from "#ui/kit/text-link.tsx";
import { Specimen } from "./specimen.tsx";

const GROUPS = [
  {
    key: "flag",
    title: "Penanda",
    facets: [
      { key: "all", label: "Semua baris", href: "/kit", count: "60", current: true },
      {
        key: "overlap",
        label: "Tumpang tindih",
        href: "/kit?penanda=tumpang",
        count: "7",
        mark: (
          <Severity level="block" wordHidden>
            Blokir
          </Severity>
        ),
      },
      { key: "none", label: "Tanpa penanda", href: "/kit?penanda=tanpa", count: "39" },
      { key: "noted", label: "dengan catatan", href: "/kit?penanda=catatan", count: "8", indent: true },
    ],
  },
  {
    key: "match",
    title: "Kecocokan",
    facets: [
      {
        key: "certain",
        label: "pasti",
        href: "/kit?cocok=pasti",
        count: "55",
        mark: <MatchMark level="certain">{null}</MatchMark>,
      },
    ],
  },
];

const TABS = [
  { value: "people", label: "Anggota", count: "5", content: <Pane>Lima orang di rumah ini.</Pane> },
  { value: "aid", label: "Bantuan", count: "3", content: <Pane>Tiga bantuan dalam tiga tahun.</Pane> },
];

export function FrameSection() {
  return (
    <Specimen
      title="Rangka"
      about="Satu lembar bergaris: kop, saringan, panel, bilah bawah. Panel bersentuhan dan berbagi garis."
    >
      <div className="overflow-hidden rounded-md border border-line">
        <PageHeader
          title="Rehab rumah tidak layak huni 2025"
          crumbs={[{ label: "Daftar", href: "/kit" }, { label: "Rehab rumah" }]}
          meta={<span>Dinas Perkim dan LH, 60 baris</span>}
          actions={
            <>
              <Button>Unduh</Button>
              <Button tone="primary">Ajukan</Button>
            </>
          }
        />
        <PhoneFold label="Saring" chosen="Semua baris" className="border-b border-line px-pane py-2 text-sm">
          Di ponsel terlipat di balik satu baris yang menyebut pilihannya.
        </PhoneFold>
        <div className="grid sm:grid-cols-[216px_minmax(0,1fr)]">
          <div className="border-line bg-sheet-2 max-sm:border-b sm:border-r">
            <Facets label="Saring baris" groups={GROUPS} />
          </div>
          <Pane
            title="Cakupan keluarga desil 1"
            note="Satuan: keluarga di register"
            aside={<TextLink href="/kit">Buka Celah</TextLink>}
          >
            <Tabs label="Bagian keluarga" tabs={TABS} />
          </Pane>
        </div>
        <BottomBar
          actions={<Button tone="primary">Terima 6 pengganti</Button>}
          note="12 blokir, 3 periksa belum diputuskan."
        >
          <StatFigure size="sm" label="Orang" value="247" />
          <StatFigure size="sm" label="Keluarga" value="60" />
        </BottomBar>
      </div>
    </Specimen>
  );
}
