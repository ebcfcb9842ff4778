import { Download, Plus, Undo2 } from "lucide-react";
import { Button } from "#ui/kit/button.tsx";
import { Checkbox } from "#ui/kit/checkbox.tsx";
import { DateInput } from "#ui/kit/date-input.tsx";
import { Field, RequiredMark } from "#ui/kit/field.tsx";
import { FileDrop } from "#ui/kit/file-drop.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { MoneyInput } from "#ui/kit/money-input.tsx";
import { PasswordInput } from "#ui/kit/password-input.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { Select } from "#ui/kit/select.tsx";
import { Spinner } from "#ui/kit/spinner.tsx";
import { SubmitButton } from "#ui/kit/submit-button.tsx";
import { TextInput } from "#ui/kit/text-input.tsx";
import { TextButton, TextLink } from "#ui/kit/text-link.tsx";
import { Textarea } from "#ui/kit/textarea.tsx";
import { Specimen } from "./specimen.tsx";

const NEEDS = [
  { value: "house", label: "Rumah" },
  { value: "water", label: "Air bersih" },
];
const DECISIONS = [
  {
    value: "remove",
    title: "Keluarkan dari daftar",
    description: "Baris tetap tersimpan beserta alasannya",
    keyHint: "T",
  },
  {
    value: "keep",
    title: "Pertahankan dengan alasan",
    description: "Disahkan orang kedua saat daftar disetujui",
    keyHint: "A",
  },
  {
    value: "ask",
    title: "Minta verval",
    description: "Tidak tersedia: sudah diminta kemarin",
    keyHint: "V",
    disabled: true,
  },
];

export function ControlsSection() {
  return (
    <>
      <Specimen
        title="Tombol"
        about="Kata kerja pendek. Satu tombol utama per layar. Tombol terkunci tetap bisa difokus dan menyebut sebabnya."
      >
        <div className="flex flex-wrap items-center gap-2">
          <Button tone="primary" keyHint="Enter">
            Simpan
          </Button>
          <Button>Batal</Button>
          <Button tone="danger">Keluarkan</Button>
          <Button tone="danger-solid">Keluarkan 4 baris</Button>
          <Button tone="quiet">Lainnya</Button>
          <Button lockedReason="12 blokir dan 3 periksa belum diputuskan.">Setujui daftar</Button>
          <Button size="sm">Kecil</Button>
          <Button icon={<Undo2 size={16} aria-hidden />} aria-label="Urungkan" />
          <LinkButton href="/kit" icon={<Download size={15} aria-hidden />}>
            Unduh
          </LinkButton>
          <LinkButton href="/kit" size="sm" tone="quiet">
            Semua daftar
          </LinkButton>
          <TextLink href="/kit">Buka keluarga</TextLink>
          <TextButton>Lihat</TextButton>
          <Button tone="primary" aria-busy icon={<Spinner />}>
            Menyimpan
          </Button>
          <Button>Pertanggungjawabkan ketidaksesuaian</Button>
        </div>
        <form action="/kit">
          <SubmitButton icon={<Plus size={15} aria-hidden />}>Tambah baris</SubmitButton>
        </form>
      </Specimen>
      <Specimen title="Isian" about="Label di atas, petunjuk di bawah, galat menyebut cara memperbaiki.">
        <div className="grid gap-x-6 gap-y-4 md:grid-cols-3">
          <Field label="Nama program" name="kit-name">
            {(control) => <TextInput {...control} defaultValue="Rehab rumah tidak layak huni 2025" />}
          </Field>
          <Field
            label="Kode"
            name="kit-code"
            error="Kode sudah dipakai Baznas. Tambahkan tahun, misalnya PERKIM-RTLH-25."
          >
            {(control) => <TextInput {...control} defaultValue="PERKIM-RTLH" />}
          </Field>
          <Field label="Kebutuhan yang dipenuhi" name="kit-need" hint="Menentukan bantuan mana yang bertabrakan.">
            {(control) => <Select {...control} options={NEEDS} placeholder="Pilih kebutuhan" />}
          </Field>
          <Field
            label={
              <>
                Nilai per keluarga
                <RequiredMark />
              </>
            }
            name="kit-amount"
            required
          >
            {(control) => <MoneyInput {...control} defaultValue={6500000n} />}
          </Field>
          <Field label="Mulai" name="kit-from">
            {(control) => <DateInput {...control} defaultValue="2025-08-01" />}
          </Field>
          <Field label="Kode desa" name="kit-village">
            {(control) => <TextInput {...control} defaultValue="61.11.04.2004" disabled />}
          </Field>
          <Field label="Alasan" name="kit-reason">
            {(control) => <Textarea {...control} placeholder="Dibaca pemilik daftar" />}
          </Field>
          <Field label="Kata sandi" name="kit-password">
            {(control) => <PasswordInput {...control} defaultValue="sangat-rahasia" autoComplete="off" />}
          </Field>
          <div className="grid content-start">
            <Checkbox name="kit-offer" label="Tawarkan ke pemilik daftar" defaultChecked />
            <Checkbox name="kit-remember" label="Ingat pemetaan ini" hint="Untuk berkas P3KE berikutnya" />
          </div>
        </div>
        <div className="max-w-sm">
          <RadioCards legend="Keputusan untuk baris 14" name="kit-decision" cards={DECISIONS} defaultValue="remove" />
        </div>
        <FileDrop
          name="kit-files"
          multiple
          accept=".csv,.xlsx"
          title="Taruh berkas keluarga dan berkas individu di sini"
          hint="XLSX sampai 20 MB atau CSV sampai 200 MB, tanpa sandi"
        />
      </Specimen>
    </>
  );
}
