import { Button } from "#ui/kit/button.tsx";
import { FlagCard } from "#ui/kit/flag-card.tsx";
import { FunderMark } from "#ui/kit/funder-mark.tsx";
import { Message } from "#ui/kit/message.tsx";
import { NoteList } from "#ui/kit/note.tsx";
import { PeriodBars } from "#ui/kit/period-bars.tsx";
import { Specimen } from "./specimen.tsx";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const HIT = ["Jul", "Agu"];
const NOTES = [
  { key: "pkh", text: "Menerima PKH sampai Desember 2025: kebutuhan lain, boleh digabung." },
  { key: "nik", text: "NIK berawalan 6104, terbitan sebelum pemekaran dari Ketapang." },
];

export function FlagsSection() {
  return (
    <>
      <Specimen title="Kartu penanda" about="Kalimat, bukti, dasar hukum, lalu yang bisa dilakukan. Tanpa kode.">
        <FlagCard
          level="block"
          title="Blokir: tumpang tindih"
          aside="Baznas: disetujui"
          sentence={
            <>
              Baznas sudah menyetujui <b>Bedah rumah Pulau Maya</b>, <b>Rp 25.000.000</b>, untuk{" "}
              <b>Maret–Agustus 2025</b>; daftar ini mengusulkan rumah untuk <b>Juli–Oktober 2025</b>.
            </>
          }
          legalBasis="Kebijakan versi 4. Dasar: Nota Kesepakatan 100.3.7.1/050/NK/BAPPERIDA-PEM/XI/2024."
          actions={<Button size="sm">Usulkan alasan</Button>}
        >
          <PeriodBars
            sentence="Baznas Maret sampai Agustus, usulan daftar ini Juli sampai Oktober; bertemu Juli dan Agustus."
            ticks={MONTHS.map((label) => ({ key: label, label, hit: HIT.includes(label) }))}
            lines={[
              {
                key: "baznas",
                label: <FunderMark funder="baznas">Baznas, disetujui</FunderMark>,
                funder: "baznas",
                from: 2 / 12,
                to: 8 / 12,
                coolingOffTo: 1,
              },
              {
                key: "list",
                label: <FunderMark funder="opd">Usulan daftar ini</FunderMark>,
                funder: "opd",
                from: 6 / 12,
                to: 10 / 12,
                pending: true,
              },
            ]}
            meeting={{ from: 6 / 12, to: 8 / 12 }}
          />
        </FlagCard>
        <div className="grid gap-3 md:grid-cols-3">
          <FlagCard
            level="review"
            title="Periksa: diajukan pemberi lain"
            sentence="Desa Telaga Arum sedang mengajukan rumah untuk keluarga ini."
          />
          <FlagCard
            level="info"
            title="Info: ada yang lebih miskin"
            sentence="12 keluarga desil 1 yang memenuhi syarat belum ada di daftar mana pun."
          />
          <FlagCard
            level="clear"
            title="Aman"
            sentence="Tidak ada bantuan lain, layak menurut 6 syarat program, orangnya pasti."
          />
        </div>
        <NoteList notes={NOTES} />
      </Specimen>
      <Specimen title="Pesan" about="Apa yang terjadi dan apa langkah berikutnya.">
        <Message level="block" title="Daftar belum bisa disetujui.">
          Masih ada 12 blokir dan 3 periksa. Putuskan satu per satu, atau buka yang serupa sekaligus.
        </Message>
        <Message level="review">1 kolom belum punya tujuan; boleh diabaikan.</Message>
        <Message
          level="info"
          title="Ratna baru saja memutuskan baris ini:"
          action={<Button size="sm">Lihat keputusannya</Button>}
        >
          dikeluarkan, 09.41. Yang tampil sudah keadaan terbaru.
        </Message>
        <Message level="clear" title="Rilis ke-4 sudah dipakai.">
          9.654 keluarga dimuat.
        </Message>
      </Specimen>
    </>
  );
}
