import { describe, expect, it } from "vitest";
import { findExportedFunctions } from "./exported-functions.ts";
import { readSourceFiles } from "./source-files.ts";

/** Each of these answers with who asks, or with nobody (src/infrastructure/auth/session.ts). */
const ASKING_WHO = ["requireActor", "requireRequest", "findRequest", "getActor"];

/** What a stranger may call, and why. */
const OPEN_TO_ALL: Record<string, string> = {
  "src/app/(entry)/link/[token]/actions.ts setPasswordByLink": "whoever holds the one-time link is the person meant",
  "src/app/api/auth/[...nextauth]/route.ts GET": "signing in",
  "src/app/api/auth/[...nextauth]/route.ts POST": "signing in, throttled by account and address",
  "src/app/api/health/route.ts GET": "a monitor asks whether Sasar works, and learns nothing else",
};

/** Actions that end on another page whatever they answer, and have nothing typed to lose. */
const LEADING_AWAY: Record<string, string> = {
  "src/app/(desk)/notices/actions.ts openNoticeAction": "goes where the notice leads",
  "src/app/(desk)/notices/actions.ts readAllNotices": "a button without a field",
};

const LONGEST_ACTION = 15;
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

const files = readSourceFiles("src/app/**/*.{ts,tsx}");
const actions = files.filter(({ path }) => path.endsWith("/actions.ts")).flatMap(endpointsOf);
const handlers = files
  .filter(({ path }) => path.endsWith("/route.ts"))
  .flatMap(endpointsOf)
  .filter(({ name }) => METHODS.includes(name));

describe("what the web can call", () => {
  it("asks who calls, or says why it need not", () => {
    const careless = [...actions, ...handlers].filter(({ id, calls }) => !(id in OPEN_TO_ALL) && !asksWho(calls));
    expect(careless.map(({ id }) => id)).toEqual([]);
  });

  it("keeps its list of exceptions true", () => {
    const there = new Set([...actions, ...handlers].map(({ id }) => id));
    expect(Object.keys(OPEN_TO_ALL).filter((id) => !there.has(id))).toEqual([]);
  });

  it("leads nobody away from an action: what was typed is answered with SIGNED_OUT", () => {
    const leading = actions.filter(({ id, calls }) => !(id in LEADING_AWAY) && calls.includes("requireRequest"));
    expect(leading.map(({ id }) => id)).toEqual([]);
  });

  it("puts server actions into actions.ts, where this test sees them", () => {
    const elsewhere = files.filter(
      ({ path, text }) => !path.endsWith("/actions.ts") && /^\s*["']use server["']/m.test(text),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it("keeps an action to fifteen lines: actor, parse, use case, answer", () => {
    expect(actions.filter(({ lines }) => lines > LONGEST_ACTION).map(({ id, lines }) => `${id}: ${lines}`)).toEqual([]);
  });
});

function endpointsOf(file: { path: string; text: string }) {
  return findExportedFunctions(file).map((exported) => ({ ...exported, id: `${file.path} ${exported.name}` }));
}

function asksWho(calls: string[]): boolean {
  return calls.some((call) => ASKING_WHO.includes(call));
}
