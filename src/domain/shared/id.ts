import { z } from "zod";

/** Ids of one kind cannot be passed for another. The application makes them as UUIDv7. */
const idOf = <Kind extends string>() => z.string().min(1).brand<Kind>();

export const HouseholdId = idOf<"HouseholdId">();
export type HouseholdId = z.infer<typeof HouseholdId>;
export const PersonId = idOf<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;
export const ReleaseId = idOf<"ReleaseId">();
export type ReleaseId = z.infer<typeof ReleaseId>;
export const ProgrammeId = idOf<"ProgrammeId">();
export type ProgrammeId = z.infer<typeof ProgrammeId>;
export const ProposalId = idOf<"ProposalId">();
export type ProposalId = z.infer<typeof ProposalId>;
export const CandidateId = idOf<"CandidateId">();
export type CandidateId = z.infer<typeof CandidateId>;
export const AssistanceId = idOf<"AssistanceId">();
export type AssistanceId = z.infer<typeof AssistanceId>;
export const FlagId = idOf<"FlagId">();
export type FlagId = z.infer<typeof FlagId>;
export const OrganisationId = idOf<"OrganisationId">();
export type OrganisationId = z.infer<typeof OrganisationId>;
export const UserId = idOf<"UserId">();
export type UserId = z.infer<typeof UserId>;
