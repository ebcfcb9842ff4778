import { describe, expect, test } from "vitest";
import { OrganisationKind, Role } from "#domain/access/role.ts";
import { AuditType } from "#domain/audit/audit-event.ts";
import { LOCALES } from "#i18n/locale.ts";
import { loadMessages } from "#i18n/messages.ts";
import { AccountState } from "../users/user-filter.ts";

/** The text at a path of keys, or undefined. */
function textAt(messages: unknown, path: string): unknown {
  return path.split(".").reduce((part: unknown, key) => Object(part)[key], messages);
}

describe.each(LOCALES)("in %s", (locale) => {
  test.each([
    ["every kind of event", AuditType.options.map((type) => `audit.types.${type}`)],
    ["every group of events", AuditType.options.map((type) => `audit.groups.${type.split(".")[0]}`)],
    [
      "every event of an account's history",
      AuditType.options
        .filter((type) => /^(session|user)\./.test(type))
        .map((type) => `access.history.${type.split(".")[1]}`),
    ],
    ["every role", Role.options.map((role) => `access.roles.${role}`)],
    ["every kind of organisation", OrganisationKind.options.map((kind) => `access.kinds.${kind}`)],
    ["every state of an account", AccountState.options.map((state) => `access.states.${state}`)],
  ])("%s has its word", async (_name, paths) => {
    const messages = await loadMessages(locale);
    expect(paths.filter((path) => typeof textAt(messages, path) !== "string")).toEqual([]);
  });
});
