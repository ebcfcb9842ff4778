import { expect, test } from "vitest";
import { isKitShown } from "./is-kit-shown.ts";

test.each<[string, Parameters<typeof isKitShown>[0], boolean]>([
  ["development", { NODE_ENV: "development" }, true],
  ["production", { NODE_ENV: "production" }, false],
  ["production where it was switched off by name", { NODE_ENV: "production", SASAR_KIT: false }, false],
  ["a built application under test", { NODE_ENV: "production", SASAR_KIT: true }, true],
])("in %s", (_name, env, shown) => {
  expect(isKitShown(env)).toBe(shown);
});
