/**
 * What Next.js gives to a server action or a route handler, for tests that call one outside of it. Only this edge is replaced;
 * the session in the cookie, the database and everything between are real. In the test file:
 *
 *   vi.mock("next/headers", async () => (await import("#tests/setup/next-edge.ts")).headersModule);
 *   vi.mock("next/navigation", async () => (await import("#tests/setup/next-edge.ts")).navigationModule);
 *   vi.mock("next-intl/server", async () => (await import("#tests/setup/next-edge.ts")).intlModule);
 *   vi.mock("next/cache", async () => (await import("#tests/setup/next-edge.ts")).cacheModule);
 *
 * and then `await asRequest({ cookies: [[name, value]] }, () => someAction(form))`.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { createTranslator } from "use-intl/core";
import { loadMessages } from "#i18n/messages.ts";

type Edge = { cookies: Map<string, string>; headers: Headers };

const edge = new AsyncLocalStorage<Edge>();

/** How an action ended that did not return: Next throws for a redirect and for the pages of 403 and 404. */
export class Interrupt extends Error {
  readonly kind: "redirect" | "forbidden" | "not-found";
  readonly to: string | null;
  constructor(kind: Interrupt["kind"], to: string | null = null) {
    super(`${kind} ${to ?? ""}`.trim());
    this.kind = kind;
    this.to = to;
  }
}

/** Runs `work` as one request with these cookies; answers with the cookies as they stand afterwards too. */
export async function asRequest<T>(
  { cookies = [] }: { cookies?: readonly (readonly [string, string])[] },
  work: () => Promise<T>,
): Promise<{ value: T; cookies: Map<string, string> }> {
  const request: Edge = { cookies: new Map(cookies), headers: new Headers({ "x-request-id": "test-request" }) };
  return edge.run(request, async () => ({ value: await work(), cookies: request.cookies }));
}

const current = (): Edge => {
  const request = edge.getStore();
  if (!request) throw new Error("Call this within asRequest().");
  return request;
};

export const headersModule = {
  cookies: async () => ({
    get: (name: string) => {
      const value = current().cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: ({ name, value }: { name: string; value: string }) => current().cookies.set(name, value),
    delete: (name: string) => current().cookies.delete(name),
  }),
  headers: async () => current().headers,
};

export const navigationModule = {
  redirect: (to: string) => {
    throw new Interrupt("redirect", to);
  },
  forbidden: () => {
    throw new Interrupt("forbidden");
  },
  notFound: () => {
    throw new Interrupt("not-found");
  },
};

/** Real texts, in Indonesian. */
export const intlModule = {
  getLocale: async () => "id" as const,
  getTranslations: async (namespace?: string) => {
    const messages = await loadMessages("id");
    return createTranslator({ locale: "id", messages, ...(namespace !== undefined && { namespace }) });
  },
};

export const cacheModule = {
  revalidatePath: () => undefined,
  revalidateTag: () => undefined,
  refresh: () => undefined,
};
