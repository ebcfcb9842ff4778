export const IDENTITY_HREF = "/review/identity";

/** The address of a question: of one of the rows that put it. */
export function identityHref(candidateId: string): string {
  return `${IDENTITY_HREF}/${candidateId}`;
}
