import { importAssistance } from "#application/assistance/import-assistance.ts";
import type { Request } from "#application/context.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import type { DemoAid } from "../desk/aid-history.ts";
import { toCsv } from "../register/to-csv.ts";
import { demand } from "./demand.ts";

const HEADER = ["Kode Program", "ID Keluarga P3KE", "NIK", "Nama", "Mulai", "Selesai", "Jumlah", "Status"] as const;

/** Loads the aid given before Sasar from the file the planner would have put together. */
export async function loadHistory(planner: Request, history: readonly DemoAid[]): Promise<void> {
  const csv = toCsv(HEADER, history.map(toLine));
  const content = contentOfBuffer(Buffer.from(csv));
  const imported = await demand(
    "the aid history",
    importAssistance(planner, {
      files: [{ name: "contoh-riwayat-bantuan.csv", content }],
      programmeCode: null,
      acceptsDamage: false,
    }),
  );
  if (imported.refused.some(({ rows }) => rows > 0)) throw new Error("The demo's own aid history has refused rows.");
}

function toLine({ programme, family, from, to, amount, state }: DemoAid): string[] {
  const [head] = family.members;
  const word = state === "DELIVERED" ? "sudah disalurkan" : "ditetapkan";
  return [programme, family.p3keId, head.nik, head.name, from, to, String(amount), word];
}
