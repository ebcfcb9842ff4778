import { type Request, transactAsSystem } from "#application/context.ts";
import { importRegister } from "#application/register/import-register.ts";
import { isoDate } from "#domain/shared/date.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import type { RegencyArea } from "#infrastructure/regions/find-regency-area.ts";
import { randomFrom } from "../random.ts";
import type { DemoFamily } from "../register/demo-family.ts";
import { FAMILY_HEADER, familyLine, PERSON_HEADER, type PlaceNames, personLines } from "../register/p3ke-file.ts";
import { toCsv } from "../register/to-csv.ts";
import { demand } from "./demand.ts";

/** Loads the register from the two files it would arrive as, then what Baznas's survey and the villages know beside it. */
export async function loadRegister(
  planner: Request,
  { families, places }: { families: readonly DemoFamily[]; places: PlaceNames },
): Promise<void> {
  const family = toCsv(
    FAMILY_HEADER,
    families.map((one) => familyLine(one, places)),
  );
  const person = toCsv(
    PERSON_HEADER,
    families.flatMap((one) => personLines(one, places)),
  );
  const imported = await demand(
    "the register",
    importRegister(planner, {
      files: [
        { name: "contoh-p3ke-keluarga.csv", content: contentOfBuffer(Buffer.from(family)) },
        { name: "contoh-p3ke-individu.csv", content: contentOfBuffer(Buffer.from(person)) },
      ],
      settings: {
        label: "P3KE 2024 (sintetis)",
        date: isoDate("2024-06-30"),
        bastNumber: "000/CONTOH/BAST/2024",
        bastDate: isoDate("2024-08-12"),
      },
      acceptsDamage: false,
    }),
  );
  if (imported.refused.some(({ rows }) => rows > 0)) throw new Error("The demo's own register has refused rows.");
  await recordSurvey(planner, families);
}

export function placeNamesOf({ name, villages }: RegencyArea): PlaceNames {
  return {
    province: "Kalimantan Barat",
    regency: name,
    villages: new Map(villages.map((place) => [place.code, { village: place.name, district: place.districtName }])),
  };
}

const SEED = 1_434;

/** Religion as the survey wrote it down, for about three in four families; some who died or moved since the register. */
async function recordSurvey({ actor, now, requestId }: Request, families: readonly DemoFamily[]): Promise<void> {
  const { regencyId } = actor;
  const random = randomFrom(SEED);
  const surveyed = families.filter(() => random.chance(0.75));
  const moved = families.filter(() => random.chance(0.002)).map(({ p3keId }) => p3keId);
  const bereft = families.filter(() => random.chance(0.004)).map(({ p3keId }) => p3keId);
  await transactAsSystem({ actor: { regencyId }, now, requestId }, async ({ tx }) => {
    for (const [religion, group] of Map.groupBy(surveyed, (family) => family.religion)) {
      const householdIds = await idsOf(group.map(({ p3keId }) => p3keId));
      await tx.person.updateMany({
        where: { regencyId, records: { some: { householdId: { in: householdIds } } } },
        data: { religion },
      });
    }
    await tx.household.updateMany({ where: { regencyId, p3keId: { in: moved } }, data: { status: "MOVED" } });
    await tx.person.updateMany({
      where: { regencyId, records: { some: { householdId: { in: await idsOf(bereft) }, relation: "HEAD" } } },
      data: { status: "DECEASED" },
    });

    async function idsOf(p3keIds: readonly string[]): Promise<string[]> {
      const households = await tx.household.findMany({
        where: { regencyId, p3keId: { in: [...p3keIds] } },
        select: { id: true },
      });
      return households.map(({ id }) => id);
    }
  });
}
