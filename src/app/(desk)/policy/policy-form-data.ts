import { z } from "zod";
import { Benefit } from "#domain/programme/benefit.ts";
import { FlagCode } from "#domain/screening/flag-code.ts";
import { PolicyEdit } from "#domain/screening/policy-edit.ts";
import { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result } from "#domain/shared/result.ts";

export type PolicyInput = z.output<typeof PolicyForm>;
/** What is wrong, by the name of the form's field. */
export type PolicyFormErrors = Record<string, string>;

/** Fields of the form: `severity.CODE`, `basis.CODE`, `coolingOff.BENEFIT`, `pair.N.a|b|severity`, `approval.N.…`, and the lines by name. */
export function readPolicyForm(
  form: FormData,
): Result<PolicyInput, { code: "INVALID_INPUT"; fields: PolicyFormErrors }> {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const approvals = approvalsOf(form, text);
  const parsed = PolicyForm.safeParse({
    effectiveFrom: text("effectiveFrom"),
    note: text("note"),
    ...(text("basedOn") && { basedOn: text("basedOn") }),
    edit: {
      severities: record(FlagCode.options, (code) => text(`severity.${code}`)),
      legalBasis: Object.fromEntries(
        FlagCode.options.flatMap((code) => (form.has(`basis.${code}`) ? [[code, text(`basis.${code}`)]] : [])),
      ),
      coolingOffMonths: record(Benefit.options, (benefit) => numberOr(text(`coolingOff.${benefit}`), "")),
      pairs: pairsOf(form, text),
      ceilingPerYear: text("ceilingPerYear") || null,
      hadKifayah: {
        decile: numberOr(text("hadKifayahDecile"), null),
        incomePerMonth: text("hadKifayahIncome") || null,
      },
      staleAfterMonths: numberOr(text("staleAfterMonths"), undefined),
      ...(form.has("passwordFrom") && { passwordFrom: text("passwordFrom") || null }),
      ...(approvals.length > 0 && { approvals: approvals.map(({ rule }) => rule) }),
    },
  });
  if (parsed.success) return ok(parsed.data);
  return { ok: false, error: { code: "INVALID_INPUT", fields: errorsOf(parsed.error, approvals) } };
}

const PolicyForm = z.object({
  effectiveFrom: IsoDate,
  note: z.string().max(1000),
  basedOn: z.string().max(20).optional(),
  edit: PolicyEdit,
});

function record<Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, read(key)]).filter(([, value]) => value !== ""));
}

function numberOr<Blank>(text: string, blank: Blank): number | Blank {
  return text === "" ? blank : Number(text);
}

function pairsOf(form: FormData, text: (name: string) => string) {
  const rows = [...form.keys()].flatMap((name) => /^pair\.(\d+)\.a$/.exec(name)?.[1] ?? []);
  return rows
    .map((row) => ({
      a: text(`pair.${row}.a`),
      b: text(`pair.${row}.b`),
      severity: text(`pair.${row}.severity`),
      ...(text(`pair.${row}.basis`) && { legalBasis: text(`pair.${row}.basis`) }),
    }))
    .filter(({ a, b, severity }) => severity !== "" && (a !== "" || b !== ""));
}

/** Lines with a number of signatures, each with its number in the form. */
function approvalsOf(form: FormData, text: (name: string) => string) {
  const rows = [...form.keys()].flatMap((name) => /^approval\.(\d+)\.owners$/.exec(name)?.[1] ?? []);
  return rows
    .filter((row) => text(`approval.${row}.approvals`) !== "")
    .map((row) => ({
      row,
      rule: {
        owners: text(`approval.${row}.owners`),
        fromAmount: text(`approval.${row}.fromAmount`) || "0",
        fromOverrides: numberOr(text(`approval.${row}.fromOverrides`), 0),
        approvals: Number(text(`approval.${row}.approvals`)),
        role: text(`approval.${row}.role`),
        organisationKind: text(`approval.${row}.organisationKind`) || null,
      },
    }));
}

const NAMES: Readonly<Record<string, string>> = {
  severities: "severity",
  legalBasis: "basis",
  coolingOffMonths: "coolingOff",
  pairs: "pairs",
  hadKifayah: "hadKifayah",
};

/** `edit.coolingOffMonths.TOILET` → `coolingOff.TOILET`; what is wrong with a pair stands beside all of them. */
function errorsOf({ issues }: z.ZodError, approvals: readonly { row: string }[]): PolicyFormErrors {
  return Object.fromEntries(issues.map(({ path, message }) => [fieldOf(path.map(String), approvals), message]));
}

function fieldOf([first = "", part = "", key]: string[], approvals: readonly { row: string }[]): string {
  if (first !== "edit") return first;
  if (part === "hadKifayah") return key === "decile" ? "hadKifayahDecile" : "hadKifayahIncome";
  if (part === "pairs" || key === undefined) return NAMES[part] ?? part;
  return part === "approvals" ? `approval.${approvals[Number(key)]?.row}` : `${NAMES[part] ?? part}.${key}`;
}
