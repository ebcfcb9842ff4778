import { NextRequest } from "next/server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { sessionCookieName } from "#infrastructure/auth/session-cookie.ts";
import { sealSession } from "#infrastructure/auth/session-token.ts";
import { config, proxy } from "./proxy.ts";

const ADDRESS = "http://localhost:3000";

beforeAll(() => {
  vi.stubEnv("SASAR_AUTH_SECRET", "only-for-tests-0123456789-0123456789");
});

function ask(path: string, init: { method?: string; headers?: Record<string, string> } = {}) {
  return proxy(
    new NextRequest(new URL(path, ADDRESS), { ...init, headers: { host: "localhost:3000", ...init.headers } }),
  );
}

/** What the page behind the proxy is told, as Next.js carries it. */
const passedOn = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`);

describe("scripts", () => {
  test("run only with the nonce of this very answer, and never inline without it", async () => {
    const [first, second] = await Promise.all([ask("/"), ask("/")]);
    const policy = first.headers.get("content-security-policy") ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    expect(scripts).toMatch(/'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(scripts).not.toContain("unsafe");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(second.headers.get("content-security-policy")).not.toBe(policy);
    expect(passedOn(first, "content-security-policy")).toBe(policy);
  });
});

describe("a request that may change something", () => {
  test.each([
    ["without an Origin", {}],
    ["of another site", { origin: "https://evil.example" }],
  ])("%s is refused before any page sees it", async (_name, headers) => {
    const response = await ask("/users", { method: "POST", headers });
    expect(response.status).toBe(403);
    expect(response.headers.get("x-middleware-next")).toBeNull();
    expect(await response.json()).toEqual({ error: { code: "FOREIGN_ORIGIN" } });
  });

  test("of our own page passes", async () => {
    const response = await ask("/users", { method: "POST", headers: { origin: ADDRESS } });
    expect(response.headers.get("x-middleware-next")).toBe("1");
  });
});

describe("every answer", () => {
  test("is kept by nobody, framed by nobody, and has the id of its request", async () => {
    const { headers } = await ask("/register?year=2026", {
      headers: { "x-request-id": "forged", "x-sasar-path": "/forged" },
    });
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    const id = headers.get("x-request-id");
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("x-middleware-request-x-request-id")).toBe(id);
    expect(headers.get("x-middleware-request-x-sasar-path")).toBe("/register?year=2026");
  });
});

describe("the idle clock", () => {
  async function idleCookie(): Promise<string> {
    const startedAt = Math.floor(Date.now() / 1000) - 3600;
    const claims = { regencyId: "61.11", userId: "0190a5a0-0000-7000-8000-000000000000", version: 1, startedAt };
    return `${sessionCookieName()}=${await sealSession(claims)}`;
  }

  test.each([
    ["moves on with a page", "/users", {}, true],
    ["stands still for a page fetched ahead", "/users", { "next-router-prefetch": "1" }, false],
    ["stands still for what refreshes by itself", "/api/imports/1/progress", {}, false],
    ["is left to the account page, which sets the session itself", "/account", {}, false],
  ])("%s", async (_name, path, headers, moves) => {
    const cookie = await idleCookie();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5 * 60_000 });
    const response = await ask(path, { headers: { cookie, ...headers } });
    vi.useRealTimers();
    expect(response.headers.get("set-cookie")?.startsWith(`${sessionCookieName()}=`) ?? false).toBe(moves);
  });
});

test("static files and streamed uploads pass by the proxy, everything else goes through it", () => {
  const [matcher = ""] = config.matcher;
  const goesThrough = (path: string) => new RegExp(`^${matcher}$`).test(path);
  expect(
    ["/", "/users", "/api/sign-out", "/api/upload", "/link/x", "/_next/data"].filter((path) => !goesThrough(path)),
  ).toEqual([]);
  expect(["/_next/static/a.js", "/api/uploads/REGISTER", "/icon.svg"].filter(goesThrough)).toEqual([]);
});
