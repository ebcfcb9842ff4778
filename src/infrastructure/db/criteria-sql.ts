import type {
  Criteria,
  HouseholdComparison,
  MemberComparison,
  MemberCriteria,
  Scalar,
} from "#domain/programme/criteria.ts";
import type { HouseholdField, MemberField, Operator } from "#domain/programme/criteria-field.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { Prisma } from "./generated/client.ts";

type Sql = Prisma.Sql;

/** The programme's first day, on which ages are counted, and the alias of the person a row names, where there is one. */
export type CriteriaScope = { startsOn: IsoDate; proposed: Sql | null };

/**
 * Criteria as one SQL expression over `register`, a household of the register (see `registerSql`). SQL's true, false and null
 * are the domain's TRUE, FALSE and UNKNOWN; tests/integration/programme/criteria-sql.test.ts holds the two equal.
 */
export function criteriaSql(criteria: Criteria, scope: CriteriaScope): Sql {
  if ("all" in criteria) return all(criteria.all.map((part) => criteriaSql(part, scope)));
  if ("any" in criteria) return any(criteria.any.map((part) => criteriaSql(part, scope)));
  if ("not" in criteria) return not(criteriaSql(criteria.not, scope));
  if ("someMember" in criteria) return someMember(memberSql(criteria.someMember, MEMBER, scope));
  if ("headMember" in criteria) return headMember(memberSql(criteria.headMember, MEMBER, scope));
  if ("proposedMember" in criteria) {
    return scope.proposed ? memberSql(criteria.proposedMember, scope.proposed, scope) : UNKNOWN;
  }
  return householdComparison(criteria);
}

/**
 * `register`: every ACTIVE household as the active release describes it, or the field where no release does, in one area
 * (an empty one is everywhere).
 */
export function registerSql({ regencyId, area }: { regencyId: string; area: readonly string[] }): Sql {
  const within = area.map((code) => Prisma.sql`(rec.village_code = ${code} OR rec.village_code LIKE ${`${code}.%`})`);
  return Prisma.sql`SELECT DISTINCT ON (rec.household_id) rec.*
    FROM household_record rec
    JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state = 'ACTIVE'
    JOIN household h ON h.regency_id = rec.regency_id AND h.id = rec.household_id AND h.status = 'ACTIVE'
    WHERE rec.regency_id = ${regencyId} AND ${within.length === 0 ? TRUE : any(within)}
    ORDER BY rec.household_id, (rel.source <> 'FIELD') DESC, rel.date DESC`;
}

/** The living members of the household of `register`, as rows named by `alias`. */
export function livingMembersSql(alias: Sql): Sql {
  return Prisma.sql`(SELECT pr.* FROM person_record pr
    JOIN person p ON p.regency_id = pr.regency_id AND p.id = pr.person_id AND p.status = 'ALIVE'
    WHERE pr.regency_id = register.regency_id AND pr.release_id = register.release_id
      AND pr.household_id = register.household_id) ${alias}`;
}

const TRUE = Prisma.sql`true`;
const FALSE = Prisma.sql`false`;
const UNKNOWN = Prisma.sql`null::boolean`;
const MEMBER = Prisma.sql`member`;

function all(parts: Sql[]): Sql {
  return parts.length === 0 ? TRUE : Prisma.sql`(${Prisma.join(parts, " AND ")})`;
}

function any(parts: Sql[]): Sql {
  return parts.length === 0 ? FALSE : Prisma.sql`(${Prisma.join(parts, " OR ")})`;
}

function not(part: Sql): Sql {
  return Prisma.sql`(NOT ${part})`;
}

/** EXISTS knows no "unknown": one true answer decides, else one unknown answer leaves it open, else nobody fits. */
function someMember(answer: Sql): Sql {
  return Prisma.sql`(SELECT CASE WHEN bool_or(answer) THEN true WHEN bool_or(answer IS NULL) THEN null ELSE false END
    FROM (SELECT ${answer} AS answer FROM ${livingMembersSql(MEMBER)}) answers)`;
}

function headMember(answer: Sql): Sql {
  return Prisma.sql`(SELECT ${answer} FROM ${livingMembersSql(MEMBER)} WHERE member.relation = 'HEAD'
    ORDER BY member.person_id LIMIT 1)`;
}

function memberSql(criteria: MemberCriteria, alias: Sql, scope: CriteriaScope): Sql {
  if ("all" in criteria) return all(criteria.all.map((part) => memberSql(part, alias, scope)));
  if ("any" in criteria) return any(criteria.any.map((part) => memberSql(part, alias, scope)));
  if ("not" in criteria) return not(memberSql(criteria.not, alias, scope));
  return memberComparison(criteria, alias, scope);
}

function householdComparison({ field, op, value }: HouseholdComparison): Sql {
  if (field === "receives") return receives(op, value);
  return compare(HOUSEHOLD_COLUMNS[field](), op, value);
}

function memberComparison({ field, op, value }: MemberComparison, alias: Sql, { startsOn }: CriteriaScope): Sql {
  if (field === "age") return compare(ageSql(alias, startsOn), op, value);
  const column = Prisma.sql`${alias}.${MEMBER_COLUMNS[field]}`;
  if (field === "education") return compare(Prisma.sql`${column}`, op, value, Prisma.sql`::"Education"`);
  return compare(field === "enrolled" ? column : Prisma.sql`${column}::text`, op, value);
}

/** An empty list is never met, yet a missing value stays unknown: SQL alone would call `null = ANY('{}')` false. */
function compare(column: Sql, op: Operator, value: Scalar | Scalar[], cast = Prisma.empty): Sql {
  if (Array.isArray(value)) {
    const hit = any(value.map((one) => Prisma.sql`${column} = ${one}${cast}`));
    return Prisma.sql`(CASE WHEN ${column} IS NOT NULL THEN ${op === "notIn" ? not(hit) : hit} END)`;
  }
  return Prisma.sql`(${column} ${OPERATOR_SQL[op]} ${value}${cast})`;
}

/** Receipts are known or unknown as a whole; one that is named is enough. */
function receives(op: Operator, value: Scalar | Scalar[]): Sql {
  const hit = Prisma.sql`(register.receives::text[] && ${[value].flat().map(String)}::text[])`;
  return Prisma.sql`(CASE WHEN register.receives_known THEN ${op === "notIn" ? not(hit) : hit} END)`;
}

/** Whole years on a day, as `ageOn` counts them: born on 29 February is a year older on 1 March. */
function ageSql(alias: Sql, day: IsoDate): Sql {
  const on = Number(day.replaceAll("-", ""));
  return Prisma.sql`floor((${on}::int - to_char(${alias}.birth_date, 'YYYYMMDD')::int) / 10000.0)`;
}

const OPERATOR_SQL = {
  "=": Prisma.sql`=`,
  "!=": Prisma.sql`<>`,
  "<": Prisma.sql`<`,
  "<=": Prisma.sql`<=`,
  ">": Prisma.sql`>`,
  ">=": Prisma.sql`>=`,
  in: Prisma.sql`=`,
  notIn: Prisma.sql`<>`,
} as const satisfies Record<Operator, Sql>;

const column = (name: string) => () => Prisma.raw(`register.${name}`);

const HOUSEHOLD_COLUMNS = {
  decile: column("decile"),
  memberCount: () => Prisma.sql`(SELECT count(*) FROM ${livingMembersSql(MEMBER)})`,
  ownership: column("ownership::text"),
  roof: column("roof::text"),
  wall: column("wall::text"),
  floor: column("floor::text"),
  lighting: column("lighting::text"),
  cooking: column("cooking::text"),
  water: column("water::text"),
  toilet: column("toilet::text"),
  stuntingRisk: column("stunting_risk"),
} as const satisfies Record<Exclude<HouseholdField, "receives">, () => Sql>;

const MEMBER_COLUMNS = {
  sex: Prisma.raw("sex"),
  relation: Prisma.raw("relation"),
  occupation: Prisma.raw("occupation"),
  education: Prisma.raw("education"),
  enrolled: Prisma.raw("enrolled"),
  disability: Prisma.raw("disability"),
  maritalStatus: Prisma.raw("marital_status"),
} as const satisfies Record<Exclude<MemberField, "age">, Sql>;
