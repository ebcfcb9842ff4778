import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import Papa from "papaparse";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { transactAsSystem } from "#application/context.ts";
import { importRegister } from "#application/register/import-register.ts";
import { isoDate } from "#domain/shared/date.ts";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { requireEnv } from "#infrastructure/env.ts";
import { contentOfFile } from "#infrastructure/files/file-content.ts";
import { newId } from "#infrastructure/id.ts";
import { loadVillages } from "#infrastructure/regions/load-villages.ts";
import { type LargePair, writeLargePair } from "#tests/factories/large-p3ke-pair.ts";

/**
 * Loads a generated P3KE pair of 100,000 people into an empty register, then a second release over it, and prints time, rows a
 * second, how far memory rose above an idle worker's, and the ratio to bare parsing and COPY of the same rows. Usage: `npm run bench -- import [people]`.
 */
const people = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(path.join(os.tmpdir(), "sasar-bench-"));
process.env.SASAR_DATA_DIR = path.join(folder, "data");
const ownerUrl = requireEnv("DATABASE_URL");
try {
  await insertRegency(ownerUrl);
  const pair = await writeLargePair({ folder, people });
  const rows = pair.families + pair.people;
  console.log(`${pair.people} people, ${pair.families} families: ${rows} rows in two CSV files`);
  await loadVillages(["61.11"]);
  await transactAsSystem({ actor: { regencyId: "61.11" }, now: new Date(), requestId: newId() }, async () => undefined);
  const bare = await measure(() => parseAndCopy(pair, ownerUrl));
  print("bare parsing and COPY", { ...bare, rows });
  const first = await measure(() => load(pair, { label: "Rilis pertama", date: "2024-06-30" }));
  print("first release", { ...first, rows });
  const second = await measure(() => load(pair, { label: "Rilis kedua", date: "2025-05-31" }));
  print("second release over it", { ...second, rows });
  console.log(
    `ratio to bare: first ${(first.seconds / bare.seconds).toFixed(1)}, second ${(second.seconds / bare.seconds).toFixed(1)}`,
  );
} finally {
  await closeDatabase();
  await rm(folder, { recursive: true });
}

async function load({ familyPath, personPath }: LargePair, { label, date }: { label: string; date: string }) {
  const request = { actor: { regencyId: "61.11" }, now: new Date(), requestId: newId() };
  const files = [
    { name: "keluarga.csv", content: await contentOfFile(familyPath) },
    { name: "individu.csv", content: await contentOfFile(personPath) },
  ];
  const result = await importRegister(request, {
    files,
    settings: { label, date: isoDate(date) },
    acceptsDamage: false,
  });
  if (!result.ok) throw new Error(result.error.code);
  const { figures, seconds } = result.value.counts;
  console.log(`  load alone ${seconds.toFixed(1)} s, ${JSON.stringify(figures)}`);
}

/** What cannot be done without: Papa Parse over the same files, their cells copied into two tables of text. */
async function parseAndCopy({ familyPath, personPath }: LargePair, url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const [name, file] of [
    ["bare_family", familyPath],
    ["bare_person", personPath],
  ] as const) {
    await client.query(`CREATE TABLE ${name} (${Array.from({ length: 31 }, (_, i) => `c${i} text`).join(", ")})`);
    const stream = client.query(copyFrom(`COPY ${name} FROM STDIN`));
    const parser = createReadStream(file).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: false }));
    for await (const cells of parser) {
      const padded = Array.from({ length: 31 }, (_, i) => String(cells[i] ?? "").replace(/[\\\t\r\n]/g, " "));
      if (!stream.write(`${padded.join("\t")}\n`)) await new Promise((resolve) => stream.once("drain", resolve));
    }
    await new Promise<void>((resolve, reject) => {
      stream.on("finish", resolve);
      stream.on("error", reject);
      stream.end();
    });
  }
  await client.end();
}

type Measured = { seconds: number; growth: number };

/** Wall time, and how far the resident memory rose above where it began. */
async function measure(work: () => Promise<void>): Promise<Measured> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const started = performance.now();
  await work();
  clearInterval(timer);
  return { seconds: (performance.now() - started) / 1000, growth: peak - before };
}

function print(name: string, { seconds, growth, rows }: Measured & { rows: number }): void {
  const rate = Math.round(rows / seconds);
  console.log(`${name}: ${seconds.toFixed(1)} s, ${rate} rows/s, memory +${Math.round(growth / 1024 / 1024)} MB`);
}

async function insertRegency(url: string): Promise<void> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await owner.query("INSERT INTO regency (id, name) VALUES ('61.11', 'Kabupaten Kayong Utara')");
  for (const { code, name, districtName } of await loadVillages(["61.11"])) {
    await owner.query(
      "INSERT INTO village (regency_id, code, name, district_code, district_name) VALUES ('61.11', $1, $2, $3, $4)",
      [code, name, code.slice(0, 8), districtName],
    );
  }
  await owner.query(
    "INSERT INTO organisation (regency_id, id, code, name, kind) VALUES ('61.11', $1, 'BAPPERIDA', 'BAPPERIDA', 'PLANNING')",
    [newId()],
  );
  await owner.end();
}
