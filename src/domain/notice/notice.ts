import { z } from "zod";

/** What a notice tells; each kind has its sentence in the `notices` messages. */
export const NoticeKind = z.enum([
  "proposal-submitted",
  "proposal-ready",
  "proposal-signed",
  "proposal-returned",
  "proposal-approved",
  "proposal-revoked",
  "flags-decided",
  "conflict-found",
  "conflict-decided",
  "verification-requested",
  "verification-recorded",
  "policy-proposed",
  "import-done",
  "import-failed",
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** What its sentence needs: titles, counts, names of organisations. Never a person's name or number. */
export const NoticeParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type NoticeParams = z.infer<typeof NoticeParams>;
