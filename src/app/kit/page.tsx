import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { env } from "#infrastructure/env.ts";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { DeskShell } from "#ui/shell/desk-shell.tsx";
import { ControlsSection } from "./_sections/controls-section.tsx";
import { FiguresSection } from "./_sections/figures-section.tsx";
import { FlagsSection } from "./_sections/flags-section.tsx";
import { FrameSection } from "./_sections/frame-section.tsx";
import { MarksSection } from "./_sections/marks-section.tsx";
import { OverlaysSection } from "./_sections/overlays-section.tsx";
import { StatesSection } from "./_sections/states-section.tsx";
import { TableSection } from "./_sections/table-section.tsx";

export const metadata: Metadata = { title: "Komponen" };

const TABS = [
  { href: "/kit", label: "Komponen", count: 3 },
  { href: "/kit/tinjauan", label: "Tinjauan", count: 12 },
  { href: "/kit/daftar", label: "Daftar" },
  { href: "/kit/register", label: "Register" },
];

/** Every component of the kit with its states, on invented data. Development only. */
export default async function KitPage() {
  const { NODE_ENV, SASAR_KIT } = env();
  if (NODE_ENV === "production" && !SASAR_KIT) notFound();
  return (
    <DeskShell
      regencyName="Kab. Kayong Utara"
      budgetYear={2025}
      tabs={TABS}
      user={{ name: "Ratna Wulandari", roleLabel: "Perencana", organisation: "BAPPERIDA" }}
      notices={{ unread: 2, href: "/kit" }}
      locale={await getLocale()}
      theme="system"
      signOutAction={stayHere}
    >
      <PageHeader
        title="Komponen Sasar"
        meta="Acuan tampilan, dengan isi rekaan. Tiap komponen punya satu tugas dan satu bentuk."
      />
      <ControlsSection />
      <MarksSection />
      <TableSection />
      <FlagsSection />
      <FiguresSection />
      <FrameSection />
      <OverlaysSection />
      <StatesSection />
    </DeskShell>
  );
}

async function stayHere() {
  "use server";
}
