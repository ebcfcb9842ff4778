import type { RegisterLine } from "#domain/matching/index/register-line.ts";
import { openNumber } from "../../crypto/identity-number.ts";
import { Prisma } from "../generated/client.ts";
import type { Tx } from "../with-tenant.ts";

type Row = {
  person_id: string;
  household_id: string;
  name: string;
  nik_sealed: Uint8Array | null;
  kk_sealed: Uint8Array | null;
  birth_date: string | null;
  sex: string | null;
  relation: string | null;
  village_code: string;
  district_code: string;
  village: string;
  address: string | null;
  active: boolean;
};

const PAGE = 10_000;
const FIRST = "00000000-0000-0000-0000-000000000000";

/**
 * Everybody of the register, page by page in the order of their ids, as the active release (or the field, else the latest older
 * release) describes them. Their numbers are opened for comparison and leave this process nowhere.
 */
export async function* loadRegisterLines(tx: Tx, regencyId: string): AsyncGenerator<RegisterLine[]> {
  let after = FIRST;
  for (;;) {
    const rows = await loadRows(tx, regencyId, Prisma.sql`rec.person_id > ${after}::uuid`);
    yield rows.map(toLine);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.person_id;
  }
}

/** These people, as they stand in the register now. */
export async function loadRegisterLinesOf(
  tx: Tx,
  { regencyId, personIds }: { regencyId: string; personIds: readonly string[] },
): Promise<RegisterLine[]> {
  if (personIds.length === 0) return [];
  const rows = await loadRows(tx, regencyId, Prisma.sql`rec.person_id = ANY (${[...new Set(personIds)]}::uuid[])`);
  return rows.map(toLine);
}

function loadRows(tx: Tx, regencyId: string, who: Prisma.Sql): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (rec.person_id) rec.person_id, rec.household_id, rec.name, rec.nik_sealed, rec.kk_sealed,
      rec.birth_date::text, rec.sex::text, rec.relation::text, home.village_code, home.address,
      coalesce(v.district_code, '') AS district_code, coalesce(v.name, '') AS village, rel.state = 'ACTIVE' AS active
    FROM person_record rec
    JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
    JOIN household_record home ON home.regency_id = rec.regency_id AND home.release_id = rec.release_id
      AND home.household_id = rec.household_id
    LEFT JOIN village v ON v.regency_id = home.regency_id AND v.code = home.village_code
    WHERE rec.regency_id = ${regencyId} AND ${who}
    ORDER BY rec.person_id, (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC, rel.id DESC
    LIMIT ${PAGE}`;
}

function toLine(row: Row): RegisterLine {
  return {
    personId: row.person_id,
    householdId: row.household_id,
    kk: row.kk_sealed === null ? "" : openNumber("kk", row.kk_sealed),
    nik: row.nik_sealed === null ? "" : openNumber("nik", row.nik_sealed),
    name: row.name,
    sex: row.sex ?? "",
    birthDate: row.birth_date ?? "",
    birthPlace: "",
    relation: row.relation ?? "",
    districtCode: row.district_code,
    villageCode: row.village_code,
    village: row.village,
    rt: "",
    rw: "",
    address: row.address ?? "",
    superseded: !row.active,
  };
}
