import { expect, test } from "vitest";
import { isFromOwnOrigin } from "./own-origin.ts";

const send = (method: string, headers: Record<string, string>) => ({
  method,
  headers: new Headers({ host: "sasar.local:3000", ...headers }),
});

test.each([
  ["a page is read without an Origin", send("GET", {}), true],
  ["the browser asks ahead", send("HEAD", {}), true],
  ["a form of our own page", send("POST", { origin: "http://sasar.local:3000" }), true],
  [
    "the public address, behind a proxy that names another host",
    send("POST", { origin: "http://localhost:3000" }),
    true,
  ],
  ["no Origin at all", send("POST", {}), false],
  ["a hidden Origin", send("POST", { origin: "null" }), false],
  ["an empty Origin", send("POST", { origin: "" }), false],
  ["another site", send("POST", { origin: "https://evil.example" }), false],
  ["another port of the same machine", send("POST", { origin: "http://sasar.local:4000" }), false],
  ["a name that only begins like ours", send("POST", { origin: "http://sasar.local.evil.example:3000" }), false],
  ["another method that changes something", send("DELETE", { origin: "https://evil.example" }), false],
  ["a method nobody has heard of", send("FROBNICATE", {}), false],
])("%s", (_name, request, expected) => {
  expect(isFromOwnOrigin(request)).toBe(expected);
});
