import type {
  Criteria,
  HouseholdComparison,
  MemberComparison,
  MemberCriteria,
  Scalar,
} from "#domain/programme/criteria.ts";
import { type HouseholdField, type MemberField, type Operator, takesList } from "#domain/programme/criteria-field.ts";

/** Whom a clause asks about. */
export type MemberSubject = "someMember" | "headMember" | "proposedMember";
export type Subject = "household" | MemberSubject;

type Question = { kind: "CLAUSE"; key: string; op: Operator; values: Scalar[] };
export type HouseholdClause = Question & { subject: "household"; field: HouseholdField };
export type MemberClause = Question & { subject: MemberSubject; field: MemberField };
/** One question in the form. Without a value it is not finished and asks nothing yet. */
export type Clause = HouseholdClause | MemberClause;

/** Clauses held together. About a member, all of them must hold in one and the same. */
export type Group = { kind: "GROUP"; key: string; mode: GroupMode; subject: Subject; clauses: Clause[] };
export type GroupMode = "all" | "any" | "none";

/** Criteria nested deeper than the form shows: kept as they are, shown as a sentence, removed as a whole. */
export type Opaque = { kind: "OPAQUE"; key: string; criteria: Criteria };

export type CriteriaNode = Clause | Group | Opaque;
export type CriteriaForm = { mode: "all" | "any"; nodes: CriteriaNode[] };

/** The criteria of a form, and under which path each finished node is counted (see countable-parts). */
export type BuiltCriteria = { criteria: Criteria; paths: ReadonlyMap<string, string> };

export function buildCriteria({ mode, nodes }: CriteriaForm): BuiltCriteria {
  const paths = new Map<string, string>();
  const parts: Criteria[] = [];
  for (const node of nodes) {
    const built = buildNode(node);
    if (!built) continue;
    const path = String(parts.length);
    parts.push(built);
    paths.set(node.key, path);
    const inner = node.kind === "GROUP" ? node.clauses.filter(isFinished) : [];
    for (const [place, clause] of inner.entries()) paths.set(clause.key, `${path}.${place}`);
  }
  return { criteria: mode === "all" ? { all: parts } : { any: parts }, paths };
}

export function isFinished({ values }: Clause): boolean {
  return values.length > 0;
}

function buildNode(node: CriteriaNode): Criteria | null {
  if (node.kind === "OPAQUE") return node.criteria;
  if (node.kind === "CLAUSE") return isFinished(node) ? buildClause(node) : null;
  const clauses = node.clauses.filter(isFinished);
  if (clauses.length === 0) return null;
  const { subject, mode } = node;
  if (subject !== "household") return buildMemberGroup(subject, mode, clauses.filter(isMemberClause));
  const parts = clauses.map(buildClause);
  if (mode === "none") return { not: { any: parts } };
  return mode === "all" ? { all: parts } : { any: parts };
}

/** "None" means: there is no member of whom all of it is true. */
function buildMemberGroup(subject: MemberSubject, mode: GroupMode, clauses: readonly MemberClause[]): Criteria {
  const parts = clauses.map(memberComparison);
  const criteria = aboutMember(subject, mode === "any" ? { any: parts } : { all: parts });
  return mode === "none" ? { not: criteria } : criteria;
}

function buildClause(clause: Clause): Criteria {
  if (isMemberClause(clause)) return aboutMember(clause.subject, memberComparison(clause));
  return { field: clause.field, op: clause.op, value: valueFor(clause) };
}

function memberComparison(clause: MemberClause): MemberComparison {
  return { field: clause.field, op: clause.op, value: valueFor(clause) };
}

function valueFor({ op, values }: Clause): HouseholdComparison["value"] {
  const [first = ""] = values;
  return takesList(op) ? values : first;
}

export function isMemberClause(clause: Clause): clause is MemberClause {
  return clause.subject !== "household";
}

function aboutMember(subject: MemberSubject, criteria: MemberCriteria): Criteria {
  if (subject === "someMember") return { someMember: criteria };
  return subject === "headMember" ? { headMember: criteria } : { proposedMember: criteria };
}
