"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Button } from "#ui/kit/button.tsx";
import { Dialog } from "#ui/kit/dialog.tsx";
import { Menu } from "#ui/kit/menu.tsx";
import { RadioCards } from "#ui/kit/radio-cards.tsx";
import { useToast } from "#ui/kit/toast.tsx";
import { Specimen } from "./specimen.tsx";

const WAYS = [
  {
    value: "without",
    title: "Setujui tanpa 3 baris yang menunggu verval (pindah ke daftar susulan)",
    description: "Kuotanya disisihkan sampai verval selesai",
  },
  { value: "wait", title: "Tunggu verval selesai", description: "Daftar tetap Ditinjau" },
];

export function OverlaysSection() {
  const [open, setOpen] = useState(false);
  const toast = useToast();
  const say = (text: string) => toast({ text, onUndo: () => toast({ text: "Diurungkan." }), undoKey: "U" });
  return (
    <Specimen title="Di atas lembar" about="Dialog, menu, pesan singkat. Esc menutup yang teratas.">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen(true)}>Buka dialog</Button>
        <Button onClick={() => say("Suriani dikeluarkan. Maimunah ditawarkan sebagai pengganti.")}>
          Tampilkan pesan
        </Button>
        <Menu
          button={{ icon: <ChevronDown size={16} aria-hidden />, "aria-label": "Lainnya" }}
          align="start"
          items={[
            { key: "annex", label: "Lampiran SK", href: "/kit" },
            { key: "return", label: "Kembalikan", onSelect: () => say("Daftar dikembalikan.") },
            { key: "revoke", label: "Cabut", onSelect: () => say("Daftar dicabut."), danger: true },
            { key: "off", label: "Tidak tersedia", onSelect: () => undefined, disabled: true },
          ]}
        />
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Setujui Rehab rumah tidak layak huni 2025?"
        description="Persetujuan Anda menjadi tanda tangan kedua pada tiap penanda yang dipertahankan."
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Batal</Button>
            <Button tone="primary" onClick={() => setOpen(false)}>
              Tanda tangani 5, setujui 56 baris
            </Button>
          </>
        }
      >
        <RadioCards legend="Baris yang menunggu verval" name="kit-way" cards={WAYS} defaultValue="without" />
      </Dialog>
    </Specimen>
  );
}
