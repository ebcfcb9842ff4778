import { once } from "node:events";
import { createWriteStream } from "node:fs";
import path from "node:path";
import type { DemoFamily, DemoMember } from "#demo/register/demo-family.ts";
import { makeRegister } from "#demo/register/make-register.ts";
import { FAMILY_HEADER, familyLine, PERSON_HEADER, type PlaceNames, personLines } from "#demo/register/p3ke-file.ts";
import { loadVillages } from "#infrastructure/regions/load-villages.ts";

export type LargePair = { familyPath: string; personPath: string; families: number; people: number };

/**
 * A synthetic P3KE pair with exactly `people` people, as CSV files: the demo register, repeated with other family numbers
 * and NIKs until it is large enough.
 */
export async function writeLargePair({ folder, people }: { folder: string; people: number }): Promise<LargePair> {
  const villages = await loadVillages(["61.11"]);
  const [first, ...others] = villages.map(({ code }) => code);
  if (first === undefined) throw new Error("There are no villages.");
  const places: PlaceNames = {
    province: "Kalimantan Barat",
    regency: "Kayong Utara",
    villages: new Map(
      villages.map(({ code, name, districtName }) => [code, { village: name, district: districtName }]),
    ),
  };
  const register = makeRegister([first, ...others]);
  const familyFile = openCsv(path.join(folder, "keluarga.csv"), FAMILY_HEADER);
  const personFile = openCsv(path.join(folder, "individu.csv"), PERSON_HEADER);
  let families = 0;
  let written = 0;
  for (let round = 0; written < people; round++) {
    for (const original of register) {
      if (written >= people) break;
      const family = anotherFamily(original, { round, members: people - written });
      families++;
      written += family.members.length;
      await familyFile.write(familyLine(family, places));
      for (const line of personLines(family, places)) await personFile.write(line);
    }
  }
  await Promise.all([familyFile.close(), personFile.close()]);
  return { familyPath: familyFile.path, personPath: personFile.path, families, people: written };
}

/** The same people in another round are others: another number, another region in the NIK. */
function anotherFamily(family: DemoFamily, { round, members }: { round: number; members: number }): DemoFamily {
  const [head, ...rest] = family.members;
  const renumbered = (member: DemoMember) => ({
    ...member,
    nik: `${member.nik.slice(0, 4)}${10 + round}${member.nik.slice(6)}`,
  });
  return {
    ...family,
    p3keId: String(Number(family.p3keId) + round * 1_000_000),
    members: [renumbered(head), ...rest.slice(0, Math.max(0, members - 1)).map(renumbered)],
  };
}

function openCsv(file: string, header: readonly string[]) {
  const stream = createWriteStream(file);
  const write = async (cells: readonly string[]) => {
    const line = cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
    if (!stream.write(`${line}\r\n`)) await once(stream, "drain");
  };
  stream.write(`${header.join(",")}\r\n`);
  const close = async () => {
    stream.end();
    await once(stream, "finish");
  };
  return { path: file, write, close };
}
