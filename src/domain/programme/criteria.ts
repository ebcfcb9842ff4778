import { z } from "zod";
import {
  type FieldKind,
  HOUSEHOLD_FIELDS,
  type HouseholdField,
  MEMBER_FIELDS,
  type MemberField,
  OPERATORS,
  OPERATORS_OF,
  type Operator,
  takesList,
} from "./criteria-field.ts";

const Scalar = z.union([z.number(), z.string(), z.boolean()]);
export type Scalar = z.infer<typeof Scalar>;

/** One question about one field: `{ field: "floor", op: "in", value: ["EARTH", "BAMBOO"] }`. */
export type Comparison<Field extends string> = { field: Field; op: Operator; value: Scalar | Scalar[] };
export type HouseholdComparison = Comparison<HouseholdField>;
export type MemberComparison = Comparison<MemberField>;

export type MemberCriteria =
  | { all: MemberCriteria[] }
  | { any: MemberCriteria[] }
  | { not: MemberCriteria }
  | MemberComparison;

/**
 * Who a programme is for, as data: `{ all: [{ field: "decile", op: "<=", value: 2 }, { someMember: { field: "age", op: ">=", value: 60 } }] }`.
 * `all: []` is true of everybody. What stands inside `someMember` must hold in one living member.
 */
export type Criteria =
  | { all: Criteria[] }
  | { any: Criteria[] }
  | { not: Criteria }
  | { someMember: MemberCriteria }
  | { headMember: MemberCriteria }
  | { proposedMember: MemberCriteria }
  | HouseholdComparison;

/** Deep enough for any rule an office writes down, shallow enough to be read back as a sentence. */
const DEEPEST = 12;

const MemberExpression: z.ZodType<MemberCriteria> = z.lazy(() =>
  expression<MemberCriteria>(
    {
      all: shapeOf({ all: listOf(MemberExpression) }),
      any: shapeOf({ any: listOf(MemberExpression) }),
      not: shapeOf({ not: MemberExpression }),
    },
    comparisonOver<MemberField>(MEMBER_FIELDS),
  ),
);

const HouseholdExpression: z.ZodType<Criteria> = z.lazy(() =>
  expression<Criteria>(
    {
      all: shapeOf({ all: listOf(HouseholdExpression) }),
      any: shapeOf({ any: listOf(HouseholdExpression) }),
      not: shapeOf({ not: HouseholdExpression }),
      someMember: shapeOf({ someMember: MemberExpression }),
      headMember: shapeOf({ headMember: MemberExpression }),
      proposedMember: shapeOf({ proposedMember: MemberExpression }),
    },
    comparisonOver<HouseholdField>(HOUSEHOLD_FIELDS),
  ),
);

/**
 * Errors carry the path of the part that is wrong and one of CRITERIA_DEPTH, CRITERIA_SHAPE, CRITERIA_FIELD,
 * CRITERIA_OPERATOR, CRITERIA_VALUE as message.
 */
export const Criteria: z.ZodType<Criteria> = z
  .unknown()
  .refine((input) => depthOf(input) <= DEEPEST, { error: "CRITERIA_DEPTH", abort: true })
  .pipe(HouseholdExpression);

function shapeOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, { error: "CRITERIA_SHAPE" });
}

function listOf<T>(part: z.ZodType<T>) {
  return z.array(part, { error: "CRITERIA_SHAPE" });
}

/** Chooses the shape by the one word that names it, so that an error speaks of that shape and not of all seven. */
function expression<T>(shapes: Record<string, z.ZodType<T>>, comparison: z.ZodType<T>): z.ZodType<T> {
  return z.unknown().transform((input, context) => {
    const word = isObject(input) ? Object.keys(shapes).find((key) => key in input) : undefined;
    const shape = (word !== undefined && shapes[word]) || comparison;
    const parsed = shape.safeParse(input);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: "custom", path, message });
    return z.NEVER;
  });
}

function comparisonOver<Field extends string>(fields: Record<Field, FieldKind>): z.ZodType<Comparison<Field>> {
  const isField = (text: string): text is Field => Object.hasOwn(fields, text);
  return shapeOf({
    field: z.string({ error: "CRITERIA_FIELD" }),
    op: z.enum(OPERATORS, { error: "CRITERIA_OPERATOR" }),
    value: z.union([Scalar, z.array(Scalar)], { error: "CRITERIA_VALUE" }),
  }).transform(({ field, op, value }, context) => {
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message });
      return z.NEVER;
    };
    if (!isField(field)) return refuse("field", "CRITERIA_FIELD");
    const kind = fields[field];
    const operators: readonly Operator[] = OPERATORS_OF[kind.kind];
    if (!operators.includes(op)) return refuse("op", "CRITERIA_OPERATOR");
    if (takesList(op) !== Array.isArray(value)) return refuse("value", "CRITERIA_VALUE");
    if (![value].flat().every((one) => fits(kind, one))) return refuse("value", "CRITERIA_VALUE");
    return { field, op, value };
  });
}

function fits(kind: FieldKind, value: Scalar): boolean {
  if (kind.kind === "YES_NO") return typeof value === "boolean";
  if (kind.kind !== "NUMBER") return typeof value === "string" && kind.options.includes(value);
  return typeof value === "number" && Number.isInteger(value) && value >= kind.least && value <= kind.most;
}

function depthOf(input: unknown): number {
  let depth = 0;
  let level = [input];
  while (level.length > 0 && depth <= DEEPEST * 2) {
    depth += 1;
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  }
  return Math.ceil(depth / 2);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
