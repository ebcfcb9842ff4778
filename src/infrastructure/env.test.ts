import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

const key = () => randomBytes(32).toString("base64");

describe("settings", () => {
  it("has defaults for a machine that sets nothing", () => {
    expect(readEnv({})).toEqual({
      PORT: 3000,
      SASAR_DATA_DIR: "data",
      SASAR_REGENCY: "61.11",
      SASAR_URL: "http://localhost:3000",
    });
  });

  it("counts an empty variable as absent", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: "" }).PORT).toBe(3000);
  });

  it("derives the public address from the port", () => {
    expect(readEnv({ PORT: "8080" }).SASAR_URL).toBe("http://localhost:8080");
  });

  it("keeps a public address without its last slash", () => {
    expect(readEnv({ SASAR_URL: "https://sasar.example.go.id/" }).SASAR_URL).toBe("https://sasar.example.go.id");
  });

  it("reads the keyring", () => {
    const ring = { active: "k2", keys: { k1: key(), k2: key() }, index: key() };
    expect(readEnv({ SASAR_KEYS: JSON.stringify(ring) }).SASAR_KEYS).toEqual(ring);
  });

  it.each([
    ["a port that is none", { PORT: "http" }, /PORT/],
    ["a port out of range", { PORT: "70000" }, /PORT/],
    ["a database that is not PostgreSQL", { DATABASE_URL: "mysql://localhost/x" }, /DATABASE_URL must start with/],
    ["keys that are not JSON", { SASAR_KEYS: "k1" }, /SASAR_KEYS must be JSON/],
    ["a short key", { SASAR_KEYS: '{"active":"k1","keys":{"k1":"QUJD"},"index":"QUJD"}' }, /32 bytes/],
    [
      "an active key that is not there",
      { SASAR_KEYS: JSON.stringify({ active: "k9", keys: { k1: key() }, index: key() }) },
      /active/,
    ],
    ["a short secret", { SASAR_AUTH_SECRET: "secret" }, /SASAR_AUTH_SECRET must have at least 32/],
    ["a switch that is neither", { SASAR_DEMO: "yes" }, /SASAR_DEMO/],
  ])("refuses %s", (_name, source, message) => {
    expect(() => readEnv(source)).toThrow(message);
  });

  it("never repeats a wrong secret in its message", () => {
    expect(() => readEnv({ SASAR_AUTH_SECRET: "hunter2" })).not.toThrow(/hunter2/);
    expect(() => readEnv({ SASAR_AUTH_SECRET: "hunter2" })).toThrow();
  });
});
