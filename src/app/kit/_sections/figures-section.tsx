import { Fragment } from "react";
import { DescriptionList } from "#ui/kit/description-list.tsx";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { MoneyBar } from "#ui/kit/money-bar.tsx";
import { ProgressBar } from "#ui/kit/progress-bar.tsx";
import { Severity } from "#ui/kit/severity.tsx";
import { StatFigure, StatStrip } from "#ui/kit/stat-figure.tsx";
import { Steps } from "#ui/kit/steps.tsx";
import { scaleOf, WaterfallBar } from "#ui/kit/waterfall-bar.tsx";
import { Specimen } from "./specimen.tsx";

const WEIGHTS = [
  { label: "NIK, dua angka tertukar", bits: -2.1 },
  { label: "Nama, ejaan dekat", bits: 4.2 },
  { label: "Tanggal lahir, sama", bits: 13.8 },
] as const;
const WEIGHTS_START = -10;
const WEIGHTS_SCALE = scaleOf(
  WEIGHTS.map(({ bits }) => bits),
  { start: WEIGHTS_START, line: 7.6 },
);

const STEPS = [
  { label: "Unggah", href: "/kit" },
  { label: "Petakan kolom", href: "/kit" },
  { label: "Periksa" },
  { label: "Muat" },
  { label: "Hasil" },
];

export function FiguresSection() {
  return (
    <>
      <Specimen
        title="Angka"
        about="Setiap angka menyebut satuannya. Uang: penuh disetujui, garis tepi bebas, arsir sedang diajukan."
      >
        <StatStrip>
          <StatFigure label="Baris dibaca" value="9.688" note="berkas keluarga" />
          <StatFigure label={<Severity level="clear">Diterima</Severity>} value="9.574" note="98,8 %" />
          <StatFigure label="Diterima dengan catatan" value="80" note="29 NIK dianggap kosong" />
          <StatFigure
            label={<Severity level="block">Ditolak</Severity>}
            value="34"
            note="tidak dimuat, bisa diperbaiki"
          />
        </StatStrip>
        <div className="flex flex-wrap gap-10">
          <StatFigure label="Belum tersentuh" value="351" unit="keluarga" note="29,3 % dari yang layak" />
          <StatFigure size="lg" label="Nilai daftar" value="Rp 1.200.000.000" note="60 keluarga, 247 orang" />
          <StatFigure size="sm" label="Tertahan penanda" value="15" unit="keluarga, Rp 300.000.000" />
        </div>
        <ul className="grid max-w-sm gap-2.5 text-sm">
          <li>
            <FunderMark funder="opd">OPD (APBD)</FunderMark>
            <MoneyBar funder="opd" committed={0.6} pending={0.19} label="60 % disetujui, 19 % sedang diajukan" />
          </li>
          <li>
            <FunderMark funder="baznas">Baznas (ZIS dan DSKL)</FunderMark>
            <MoneyBar funder="baznas" committed={0.57} pending={0.23} label="57 % disetujui, 23 % sedang diajukan" />
          </li>
          <li>
            <FunderMark funder="village">Desa (BLT Dana Desa)</FunderMark>
            <MoneyBar funder="village" committed={0.895} pending={0.05} label="90 % disetujui, 5 % sedang diajukan" />
          </li>
        </ul>
        <div className="max-w-xs">
          <DescriptionList
            figures
            items={[
              { term: "Dipetakan otomatis", value: "27" },
              { term: "Perlu Anda lihat", value: "2" },
            ]}
          />
        </div>
      </Specimen>
      <Specimen
        title="Langkah dan pekerjaan panjang"
        about="Langkah yang selesai bisa dibuka lagi. Kemajuan menyebut jumlah dan perkiraan waktu."
      >
        <Steps label="Langkah memuat" steps={STEPS} current={2} />
        <ProgressBar
          label="Mencocokkan 35.702 orang"
          value={24281}
          max={35702}
          valueText="68 %"
          detail="kira-kira 40 detik lagi"
        />
      </Specimen>
      <Specimen
        title="Bobot bertumpuk"
        about="Setiap batang mulai di ujung batang sebelumnya; yang mengurangi diarsir."
      >
        <div className="grid max-w-md grid-cols-[12rem_1fr] items-center text-sm">
          {WEIGHTS.map(({ label, bits }, at) => {
            const from = WEIGHTS.slice(0, at).reduce((sum, one) => sum + one.bits, WEIGHTS_START);
            return (
              <Fragment key={label}>
                <span>{label}</span>
                <WaterfallBar from={from} to={from + bits} scale={WEIGHTS_SCALE} />
              </Fragment>
            );
          })}
          <span>Hasil</span>
          <WaterfallBar from={0} to={5.9} scale={WEIGHTS_SCALE} sum />
        </div>
      </Specimen>
    </>
  );
}
