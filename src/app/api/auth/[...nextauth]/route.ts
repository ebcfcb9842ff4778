import { Credentials, signIn } from "#application/access/sign-in.ts";
import { refuse } from "#domain/shared/result.ts";
import { createAuthHandler } from "#infrastructure/auth/auth-handler.ts";

const handler = createAuthHandler(async (typed, occasion) => {
  const credentials = Credentials.safeParse(typed);
  return credentials.success ? signIn(credentials.data, occasion) : refuse("SIGN_IN_REFUSED");
});

export const GET = handler;
export const POST = handler;
