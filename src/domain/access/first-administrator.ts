/**
 * The account the first start opens before it knows who takes it: its owner says name and address with the one-time link.
 * `.invalid` belongs to nobody (RFC 2606), so nothing can be sent there and nobody signs in with it.
 */
export const FIRST_ADMINISTRATOR_EMAIL = "administrator@sasar.invalid";

export function isFirstAdministrator(email: string): boolean {
  return email === FIRST_ADMINISTRATOR_EMAIL;
}
