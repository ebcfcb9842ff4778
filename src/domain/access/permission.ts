import { z } from "zod";

/** What one may be allowed to do. Each has a policy test (permission table in can.ts). */
export const Permission = z.enum([
  "register.read",
  "register.import",
  "register.decide",
  "number.reveal",
  "policy.read",
  "policy.propose",
  "policy.confirm",
  "programme.read",
  "programme.write",
  "proposal.read",
  "proposal.write",
  "proposal.submit",
  "flag.answer",
  "flag.decide",
  "proposal.return",
  "proposal.approve",
  "proposal.revoke",
  "annex.export",
  "assistance.read",
  "assistance.import",
  "delivery.record",
  "verification.read",
  "verification.request",
  "verification.record",
  "aggregate.read",
  "user.manage",
  "organisation.manage",
  "audit.read",
]);
export type Permission = z.infer<typeof Permission>;
