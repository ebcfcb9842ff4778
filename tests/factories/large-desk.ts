import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { importRegister } from "#application/register/import-register.ts";
import { isoDate } from "#domain/shared/date.ts";
import { contentOfFile } from "#infrastructure/files/file-content.ts";
import { loadVillages } from "#infrastructure/regions/load-villages.ts";
import { type Desk, openDesk } from "./desk.ts";
import { granted } from "./granted.ts";
import { writeLargePair } from "./large-p3ke-pair.ts";

/** A desk whose register has exactly so many people, loaded from files as the planner would. */
export async function openLargeDesk(ownerUrl: string, { people }: { people: number }): Promise<Desk> {
  const desk = await openDesk(ownerUrl);
  for (const { code, name, districtName } of await loadVillages(["61.11"])) {
    await desk.owner.query(
      `INSERT INTO village (regency_id, code, name, district_code, district_name) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [desk.regencyId, code, name, code.slice(0, 8), districtName],
    );
  }
  await desk.owner.query("UPDATE regency SET name = 'Kabupaten Kayong Utara' WHERE id = $1", [desk.regencyId]);
  const folder = await mkdtemp(path.join(os.tmpdir(), "sasar-register-"));
  try {
    const { familyPath, personPath } = await writeLargePair({ folder, people });
    const files = [
      { name: "keluarga.csv", content: await contentOfFile(familyPath) },
      { name: "individu.csv", content: await contentOfFile(personPath) },
    ];
    const settings = {
      label: "P3KE",
      date: isoDate("2025-05-31"),
      bastNumber: "000/CONTOH/2025",
      bastDate: isoDate("2025-05-31"),
    };
    granted(await importRegister(desk.as("planner"), { files, settings, acceptsDamage: true }));
  } finally {
    await rm(folder, { recursive: true });
  }
  return desk;
}
