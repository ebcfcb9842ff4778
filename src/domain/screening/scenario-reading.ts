import type { z } from "zod";
import { Scenario } from "./scenario-file.ts";

/** A scenario and what in its file was not read, or why it is none: each a sentence that names the field. */
export type ScenarioReading = { ok: true; scenario: Scenario; ignored: string[] } | { ok: false; sentences: string[] };

/** Reads the JSON of a scenario file. Example: `households[0].decile: Too big: expected number to be <=10`. */
export function readScenario(json: string): ScenarioReading {
  const input = parseJson(json);
  if (!input.ok) return { ok: false, sentences: [`This is no JSON: ${input.message}.`] };
  const parsed = Scenario.safeParse(input.value);
  if (!parsed.success) return { ok: false, sentences: parsed.error.issues.map(sentenceOf) };
  const unread = unreadFields(input.value, parsed.data, []).map(
    (path) => `${path} means nothing in a scenario; it was ignored.`,
  );
  return { ok: true, scenario: parsed.data, ignored: unread };
}

/** What the codes of the domain's own checks mean, after the name of the field. */
const MEANING: Readonly<Record<string, string>> = {
  REGION_CODE: "is no dotted region code such as 61.11.01.2001",
  PERIOD_REVERSED: "lies before the first day of its period",
  CRITERIA_DEPTH: "is nested too deeply",
  CRITERIA_SHAPE: "is no criterion: write all, any, not, someMember, headMember, proposedMember or field, op and value",
  CRITERIA_FIELD: "names no field that a criterion may ask about here",
  CRITERIA_OPERATOR: "is no operator of this field",
  CRITERIA_VALUE: "is no value of this field",
  RUPIAH: "is no whole number of rupiah",
  NEGATIVE_AMOUNT: "is below zero",
  PAIR_OF_ONE: "is the same benefit as a",
  PAIR_TWICE: "names one pair of benefits twice",
};

function sentenceOf(issue: z.core.$ZodIssue): string {
  const field = nameOf(issue.path) || "The file";
  const meaning = MEANING[issue.message];
  if (meaning !== undefined) return `${field} ${meaning}.`;
  if (issue.code === "invalid_key") return `${field} is no name that may stand here.`;
  if (issue.message.endsWith("received undefined")) return `${field} is missing.`;
  return `${field}: ${issue.message}.`;
}

function unreadFields(input: unknown, read: unknown, path: readonly PropertyKey[]): string[] {
  if (Array.isArray(input) && Array.isArray(read)) {
    return input.flatMap((value, at) => unreadFields(value, read[at], [...path, at]));
  }
  if (!isRecord(input) || !isRecord(read)) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    if (key in read) return unreadFields(value, read[key], [...path, key]);
    return value === null ? [] : [nameOf([...path, key])];
  });
}

/** `households[0].members[1].name` */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null;
}
