import { signIn } from "next-auth/react";

/** Runs in the browser: signs in, and answers with null or with the refusal (`{ code, params }`). */
export async function submitCredentials(credentials: {
  email: string;
  password: string;
}): Promise<{ code: string; params?: Record<string, string | number> } | null> {
  const answer = await signIn("credentials", { redirect: false, ...credentials });
  return answer?.error ? refusalOf(answer.error) : null;
}

function refusalOf(message: string) {
  try {
    return JSON.parse(message);
  } catch {
    return { code: "SIGN_IN_FAILED" };
  }
}
