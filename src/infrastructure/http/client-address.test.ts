import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

test.each([
  ["the socket's own address, as Next.js adds it", "192.0.2.7", "192.0.2.7"],
  ["what the nearest proxy saw, not what a client wrote before it", "10.0.0.1, 192.0.2.7", "192.0.2.7"],
  ["an IPv6 address", "::ffff:127.0.0.1", "::ffff:127.0.0.1"],
  ["nothing", undefined, "unknown"],
  ["an empty header", "", "unknown"],
])("the client of %s", (_name, forwardedFor, expected) => {
  expect(clientAddress(forwardedFor)).toBe(expected);
});
