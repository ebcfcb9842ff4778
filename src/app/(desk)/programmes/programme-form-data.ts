import { z } from "zod";
import { ProgrammeDraft } from "#domain/programme/programme-draft.ts";

/** Field → code of what is wrong with it; the sentences stand under `programmes.errors`. */
export type FieldErrors = Readonly<Record<string, string>>;
export type ReadProgramme = { ok: true; value: ProgrammeDraft } | { ok: false; fields: FieldErrors };

/** Which programme is changed, and the version the person saw; both absent for a new one. */
export const ProgrammeVersion = z.object({ id: z.uuid(), version: z.coerce.number().pipe(z.int32()) });

/** The programme a form sends: blank is not set, money and figures as digits, area and criteria as JSON. */
export function readProgrammeForm(form: FormData): ReadProgramme {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const orNull = (name: string) => text(name) || null;
  const draft = ProgrammeDraft.safeParse({
    code: text("code"),
    name: text("name"),
    ownerId: text("ownerId"),
    benefit: text("benefit"),
    unit: text("unit"),
    strategy: text("strategy"),
    fund: text("fund"),
    fundPurpose: orNull("fundPurpose"),
    from: text("from"),
    to: orNull("to"),
    quota: numberOf(text("quota")),
    amount: amountOf(text("amount")),
    budget: amountOf(text("budget")),
    area: jsonOf(text("area")),
    legalBasis: text("legalBasis"),
    criteria: jsonOf(text("criteria")),
  });
  if (draft.success) return { ok: true, value: draft.data };
  return { ok: false, fields: fieldErrors(draft.error) };
}

function fieldErrors({ issues }: z.ZodError): FieldErrors {
  const named = issues.map(({ path, message }) => {
    const field = String(path[0] ?? "");
    if (field === "criteria") return [field, "CRITERIA"];
    return [field, /^[A-Z_]+$/.test(message) ? message : "OTHER"];
  });
  return Object.fromEntries(named.reverse());
}

function numberOf(text: string): number | null {
  return text === "" ? null : Number(text.replace(/[.\s]/g, ""));
}

/** Something that is no amount stays text, which the draft refuses. */
function amountOf(text: string): bigint | string | null {
  if (text === "") return null;
  return /^\d{1,18}$/.test(text) ? BigInt(text) : text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
