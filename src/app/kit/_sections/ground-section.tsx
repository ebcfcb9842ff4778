import { Specimen } from "./specimen.tsx";

const ROLES = [
  ["bg-sheet", "lembar"],
  ["bg-sheet-2", "lembar 2"],
  ["bg-sheet-3", "lembar 3"],
  ["bg-desk", "meja"],
  ["bg-accent", "aksen"],
  ["bg-accent-soft", "aksen lembut"],
  ["bg-blokir", "blokir"],
  ["bg-blokir-soft", "blokir lembut"],
  ["bg-periksa", "periksa"],
  ["bg-periksa-soft", "periksa lembut"],
  ["bg-info", "info"],
  ["bg-info-soft", "info lembut"],
  ["bg-aman", "aman"],
  ["bg-aman-soft", "aman lembut"],
  ["bg-opd", "OPD"],
  ["bg-baznas", "Baznas"],
  ["bg-desa", "Desa"],
  ["bg-pusat", "Pusat"],
  ["bg-diff", "beda"],
  ["bg-map-1", "peta 1"],
  ["bg-map-3", "peta 3"],
  ["bg-map-5", "peta 5"],
] as const;

const SIZES = [
  ["28 / 620 jumlah", "text-2xl font-semibold", "Rp 1.200.000.000"],
  ["22 / 620 judul", "text-xl font-semibold", "Rehab rumah tidak layak huni 2025"],
  ["14,5 / 400 kalimat penanda", "text-say", "Baznas sudah menyetujui bantuan rumah untuk keluarga ini."],
  ["14 / 400 isi", "text-base", "Register P3KE 2024, rilis ke-3"],
  ["13 / 400 tabel", "text-sm", "Halimatussa’diah binti Abdurrahman"],
  ["12 / 400 keterangan", "text-xs", "per 30 Juni 2024"],
] as const;

/** What all components stand on: the colours by their role, and the type. */
export function GroundSection() {
  return (
    <>
      <Specimen title="Warna" about="Peran, bukan nama warna. Satu aksen; warna lain selalu ditemani bentuk dan kata.">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(96px,1fr))] gap-2 text-xs text-ink-2">
          {ROLES.map(([role, word]) => (
            <li key={role}>
              <span className={`keep-fill block h-8 rounded-sm border border-line ${role}`} />
              {word}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen title="Huruf" about="Inter, angka sejajar hanya pada kolom angka. Judul 620, isi 400, tombol 520.">
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[180px_minmax(0,1fr)]">
          {SIZES.map(([name, look, words]) => (
            <div key={name} className="contents">
              <dt className="self-center text-xs text-ink-2">{name}</dt>
              <dd className={look}>{words}</dd>
            </div>
          ))}
        </dl>
      </Specimen>
    </>
  );
}
