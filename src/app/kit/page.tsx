import type { Metadata } from "next";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { ControlsSection } from "./_sections/controls-section.tsx";
import { FieldStatesSection } from "./_sections/field-states-section.tsx";
import { FiguresSection } from "./_sections/figures-section.tsx";
import { FlagsSection } from "./_sections/flags-section.tsx";
import { FrameSection } from "./_sections/frame-section.tsx";
import { GroundSection } from "./_sections/ground-section.tsx";
import { MarksSection } from "./_sections/marks-section.tsx";
import { OverlaysSection } from "./_sections/overlays-section.tsx";
import { QueueSection } from "./_sections/queue-section.tsx";
import { StatesSection } from "./_sections/states-section.tsx";
import { TableSection } from "./_sections/table-section.tsx";
import { KitDesk } from "./kit-desk.tsx";

export const metadata: Metadata = { title: "Komponen" };

/** Every component of the kit with its states, on invented data. Development only. */
export default function KitPage() {
  return (
    <KitDesk>
      <PageHeader
        title="Komponen Sasar"
        meta="Acuan tampilan, dengan isi rekaan. Tiap komponen punya satu tugas dan satu bentuk."
      />
      <GroundSection />
      <ControlsSection />
      <FieldStatesSection />
      <MarksSection />
      <TableSection />
      <QueueSection />
      <FlagsSection />
      <FiguresSection />
      <FrameSection />
      <OverlaysSection />
      <StatesSection />
    </KitDesk>
  );
}
