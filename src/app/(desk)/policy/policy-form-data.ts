import { z } from "zod";
import { Benefit } from "#domain/programme/benefit.ts";
import { FlagCode } from "#domain/screening/flag-code.ts";
import { PolicyEdit } from "#domain/screening/policy-edit.ts";
import { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result } from "#domain/shared/result.ts";

export type PolicyInput = z.output<typeof PolicyForm>;
/** What is wrong, by the name of the form's field. */
export type PolicyFormErrors = Record<string, string>;

/** Fields of the form: `severity.CODE`, `basis.CODE`, `coolingOff.BENEFIT`, `pair.N.a|b|severity`, and the lines by name. */
export function readPolicyForm(
  form: FormData,
): Result<PolicyInput, { code: "INVALID_INPUT"; fields: PolicyFormErrors }> {
  const text = (name: string) => String(form.get(name) ?? "").trim();
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
    },
  });
  if (parsed.success) return ok(parsed.data);
  return { ok: false, error: { code: "INVALID_INPUT", fields: errorsOf(parsed.error) } };
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

const NAMES: Readonly<Record<string, string>> = {
  severities: "severity",
  legalBasis: "basis",
  coolingOffMonths: "coolingOff",
  pairs: "pairs",
  hadKifayah: "hadKifayah",
};

/** `edit.coolingOffMonths.TOILET` → `coolingOff.TOILET`; what is wrong with a pair stands beside all of them. */
function errorsOf({ issues }: z.ZodError): PolicyFormErrors {
  return Object.fromEntries(
    issues.map(({ path, message }) => {
      const [first = "", second = "", third] = path.map(String);
      if (first !== "edit") return [first, message];
      if (second === "hadKifayah") return [third === "decile" ? "hadKifayahDecile" : "hadKifayahIncome", message];
      if (second === "pairs" || third === undefined) return [NAMES[second] ?? second, message];
      return [`${NAMES[second] ?? second}.${third}`, message];
    }),
  );
}
