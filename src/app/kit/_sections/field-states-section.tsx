import { Checkbox } from "#ui/kit/checkbox.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field, FieldGroup } from "#ui/kit/field.tsx";
import { FileDrop } from "#ui/kit/file-drop.tsx";
import { MoneyInput } from "#ui/kit/money-input.tsx";
import { PasswordInput } from "#ui/kit/password-input.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { Select } from "#ui/kit/select.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { Specimen } from "./specimen.tsx";

const NEEDS = [{ value: "house", label: "Rumah tidak layak huni di kawasan kumuh perkotaan" }];
const CARDS = [
  {
    value: "one",
    title: "Muhammad Syarifuddin bin Haji Abdurrahman Ismail",
    description: "Wonorejo, lahir 4 September 1984",
  },
  { value: "two", title: "Tidak ada di antara mereka" },
];

/** Each control where it was refused, where it is locked, empty, and with the longest that it may hold. */
export function FieldStatesSection() {
  return (
    <>
      <Specimen title="Isian yang ditolak" about="Garis merah, bentuk, dan kalimat yang menyebut cara memperbaiki.">
        <div className="grid gap-x-6 gap-y-4 md:grid-cols-3">
          <Field label="Nama" name="bad-name" error="Isi nama kepala keluarga seperti di kartu keluarga.">
            {(control) => <TextInput {...control} />}
          </Field>
          <Field
            label="Pagu"
            name="bad-amount"
            error="Pagu lebih kecil dari kuota × nilai: paling sedikit Rp 1.240.000.000."
          >
            {(control) => <MoneyInput {...control} defaultValue={1240000n} />}
          </Field>
          <Field label="Selesai" name="bad-date" error="Selesai sebelum mulai. Pilih hari sesudah 1 Agustus 2025.">
            {(control) => <DateInput {...control} defaultValue="2025-07-01" />}
          </Field>
          <Field label="Kebutuhan" name="bad-need" error="Pilih satu kebutuhan.">
            {(control) => <Select {...control} options={NEEDS} placeholder="Pilih kebutuhan" />}
          </Field>
          <Field
            label="Alasan"
            name="bad-reason"
            error="Tulis alasannya, paling sedikit 10 huruf."
            hint="Dibaca pemilik daftar"
          >
            {(control) => <Textarea {...control} defaultValue="cukup" />}
          </Field>
          <Field label="Kata sandi" name="bad-password" error="Paling sedikit 12 huruf.">
            {(control) => <PasswordInput {...control} autoComplete="off" />}
          </Field>
          <FieldGroup legend="Pernyataan" error="Centang keduanya, atau kembali ke langkah sebelumnya.">
            <Checkbox name="bad-read" label="Berita acara sudah dibaca" defaultChecked />
            <Checkbox name="bad-agree" label="Jumlah baris cocok dengan berita acara" />
          </FieldGroup>
          <RadioCards
            legend="Siapa yang dimaksud"
            name="bad-person"
            cards={CARDS}
            error="Pilih satu orang, atau sebut tidak ada."
          />
          <FileDrop
            name="bad-file"
            title="Taruh berkas daftar di sini"
            error="Berkas bersandi. Buka sandinya dulu, lalu unggah berkasnya."
          />
        </div>
      </Specimen>
      <Specimen
        title="Isian terkunci, kosong, panjang"
        about="Yang terkunci terbaca. Yang panjang dipotong atau dibungkus, hurufnya tidak dikecilkan."
      >
        <div className="grid gap-x-6 gap-y-4 md:grid-cols-3">
          <Field label="Terkunci" name="off-text" hint="Diisi dari register">
            {(control) => <TextInput {...control} defaultValue="Sukadana" disabled />}
          </Field>
          <Field label="Pagu terkunci" name="off-amount">
            {(control) => <MoneyInput {...control} defaultValue={999999999999999999n} disabled />}
          </Field>
          <Field label="Kebutuhan terkunci" name="off-need">
            {(control) => <Select {...control} options={NEEDS} disabled />}
          </Field>
          <Field label="Hari belum diisi" name="empty-date">
            {(control) => <DateInput {...control} />}
          </Field>
          <Field label="Mempertanggungjawabkan ketidaktersediaan kelengkapan berkas kependudukan" name="long-label">
            {(control) => (
              <TextInput
                {...control}
                defaultValue="Kesejahteraan dan pemberdayaan masyarakat desa tertinggal se-Kabupaten Kayong Utara"
              />
            )}
          </Field>
          <Field label="Catatan panjang" name="long-note">
            {(control) => (
              <Textarea
                {...control}
                disabled
                defaultValue="Keluarga pindah ke Telukbatang Utara; ketidakhadirannya sudah dipertanggungjawabkan oleh kepala dusun."
              />
            )}
          </Field>
          <Checkbox name="off-check" label="Terkunci, tercentang" defaultChecked disabled />
        </div>
      </Specimen>
    </>
  );
}
