import { z } from "zod";
import { CandidateValues } from "#domain/proposal/candidate-values.ts";
import { stripSeparators } from "#domain/register/nik.ts";

const Proposal = z.object({ proposalId: z.uuid() });

export const NewList = z.object({ programmeId: z.uuid(), title: z.string().trim().min(1).max(120) });
export const ListStep = Proposal.extend({ version: z.coerce.number().int().positive() });
export const Chosen = ListStep.extend({ candidateIds: z.array(z.uuid()).min(1).max(1_000) });
export const Leaving = Chosen.extend({ reason: z.string().max(600) });
export const Reason = Proposal.extend({ flagId: z.uuid(), reason: z.string().trim().min(5).max(600) });

const Pick = z.object({ householdId: z.uuid(), personId: z.uuid() });
export const Picks = ListStep.extend({ picks: z.array(Pick).min(1).max(500) });
export const Replacements = ListStep.extend({
  replacements: z
    .array(Pick.extend({ candidateId: z.uuid() }))
    .min(1)
    .max(500),
});

export const PickQuery = Proposal.extend({
  text: z.string().max(100),
  area: z.string().max(20).nullable(),
  decile: z.number().int().min(1).max(10).nullable(),
  page: z.number().int().min(1),
});

const RowEdit = CandidateValues.extend({
  nik: CandidateValues.shape.nik.optional(),
  kk: CandidateValues.shape.kk.optional(),
});
const RowInput = ListStep.extend({ edit: RowEdit });

/** A row as its form sends it. A number left blank stays as it is; one marked to be deleted is none. */
export function readRowForm(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim() || null;
  return RowInput.safeParse({
    proposalId: form.get("proposalId"),
    version: form.get("version"),
    edit: {
      name: text("name") ?? "",
      ...numberOf(form, "nik"),
      ...numberOf(form, "kk"),
      birthDate: text("birthDate"),
      birthDateText: text("birthDate") === null ? text("birthDateText") : null,
      sex: text("sex"),
      village: text("village"),
      district: text("district"),
      address: text("address"),
      asnaf: text("asnaf"),
      purpose: text("purpose"),
      religion: text("religion"),
    },
  });
}

/** A number that was not typed anew is left alone: its field is absent. */
function numberOf(form: FormData, name: "nik" | "kk"): Partial<Record<"nik" | "kk", string | null>> {
  if (form.get(`${name}Clear`) !== null) return { [name]: null };
  const written = String(form.get(name) ?? "").trim();
  if (written === "") return {};
  const digits = stripSeparators(written);
  return { [name]: /^\d+$/.test(digits) ? digits : written };
}
