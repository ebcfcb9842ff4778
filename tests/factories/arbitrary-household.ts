import fc from "fast-check";
import { asksAboutProposed } from "#domain/programme/countable-parts.ts";
import { Criteria } from "#domain/programme/criteria.ts";
import {
  type FieldKind,
  HOUSEHOLD_FIELDS,
  MEMBER_FIELDS,
  OPERATORS_OF,
  type Operator,
  takesList,
} from "#domain/programme/criteria-field.ts";
import { Conditions } from "#domain/register/conditions.ts";
import { Household } from "#domain/register/household.ts";
import { newId } from "#infrastructure/id.ts";

/** Any household: values are often missing, days lie around birthdays and leap days, some members are dead, some families moved. */
export function householdArbitrary(): fc.Arbitrary<Household> {
  return fc
    .record({
      villageCode: fc.constantFrom("61.11.01.2001", "61.11.01.2002", "61.11.02.2001"),
      decile: maybe(fc.integer({ min: 1, max: 5 })),
      status: fc.constantFrom("ACTIVE", "ACTIVE", "ACTIVE", "MOVED"),
      conditions: fc.record(
        Object.fromEntries(
          Object.entries(HOUSEHOLD_FIELDS)
            .filter(([field]) => field in Conditions.shape)
            .map(([field, kind]) => [field, maybe(valueFitting(kind))]),
        ),
      ),
      receives: maybe(fc.subarray([...HOUSEHOLD_FIELDS.receives.options])),
      members: fc.array(memberArbitrary(), { maxLength: 4 }),
    })
    .map((record) =>
      Household.parse({
        ...record,
        id: newId(),
        members: record.members.map((member) => ({ ...member, id: newId() })),
      }),
    );
}

function memberArbitrary() {
  const { age: _age, ...fields } = MEMBER_FIELDS;
  return fc.record({
    name: fc.constantFrom("SAMSUDIN", "SITI NUR", "LIM A HIONG"),
    birthDate: maybe(
      fc.constantFrom("2024-02-29", "2009-02-28", "2009-03-01", "1992-02-29", "1960-12-31", "2026-11-24", "2020-06-15"),
    ),
    status: fc.constantFrom("ALIVE", "ALIVE", "ALIVE", "DECEASED"),
    ...Object.fromEntries(Object.entries(fields).map(([field, kind]) => [field, maybe(valueFitting(kind))])),
  });
}

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { freq: 4 });
}

function valueFitting(kind: FieldKind): fc.Arbitrary<string | number | boolean> {
  if (kind.kind === "YES_NO") return fc.boolean();
  if (kind.kind === "NUMBER") return fc.integer({ min: kind.least, max: Math.min(kind.most, 20) });
  return fc.constantFrom(...kind.options);
}

function comparisonArbitrary(fields: Record<string, FieldKind>) {
  return fc.constantFrom(...Object.entries(fields)).chain(([field, kind]) =>
    fc.constantFrom<Operator>(...OPERATORS_OF[kind.kind]).chain((op) =>
      (takesList(op) ? fc.array(valueFitting(kind), { maxLength: 3 }) : valueFitting(kind)).map((value) => ({
        field,
        op,
        value,
      })),
    ),
  );
}

/** Criteria of any shape but about the person a row names. */
export function criteriaArbitrary(): fc.Arbitrary<Criteria> {
  const member = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      comparisonArbitrary(MEMBER_FIELDS),
      fc.record({ all: fc.array(tie("node"), { maxLength: 2 }) }),
      fc.record({ any: fc.array(tie("node"), { maxLength: 2 }) }),
      fc.record({ not: tie("node") }),
    ),
  })).node;
  const household = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      comparisonArbitrary(HOUSEHOLD_FIELDS),
      fc.record({ someMember: member }),
      fc.record({ headMember: member }),
      fc.record({ all: fc.array(tie("node"), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("node"), { maxLength: 3 }) }),
      fc.record({ not: tie("node") }),
    ),
  })).node;
  return household.map((input) => Criteria.parse(input)).filter((criteria) => !asksAboutProposed(criteria));
}
