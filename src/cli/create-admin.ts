import { parseArgs } from "node:util";
import { createAdministrator } from "#application/access/create-administrator.ts";
import { Invitation } from "#application/access/invite-user.ts";
import { env } from "#infrastructure/env.ts";
import { newId } from "#infrastructure/id.ts";
import { chooseRegency } from "./choose-regency.ts";
import type { Command } from "./command.ts";

const REFUSALS: Readonly<Record<string, string>> = {
  EMAIL_TAKEN: "Somebody who is no administrator has this address. Use another one.",
};

export const command: Command = {
  name: "create-admin",
  summary: "Make an administrator, and print the link with which they set a password",
  help: `
Usage: sasar create-admin --name NAME --email ADDRESS [--regency CODE]

  --name      the person's name
  --email     the address with which they sign in
  --regency   Kemendagri code; needed only where several regencies are installed

Prints a one-time link, valid for 7 days. For an administrator who has this address already it ends the old password
and all sessions, and prints a new link.

  sasar create-admin --name "Yudi Pranata" --email yudi@diskominfo.example.id
`,
  async run(args) {
    const person = readPerson(args);
    if (person === null) return complain("Give a name and an address: sasar create-admin --name NAME --email ADDRESS");
    const regencyId = await chooseRegency(person.regency);
    if (regencyId === null) return complain("Name the regency with --regency CODE: not exactly one is installed.");
    const { name, email } = person;
    const answer = await createAdministrator({ regencyId, name, email, now: new Date(), requestId: newId() });
    if (!answer.ok) return complain(REFUSALS[answer.error.code] ?? answer.error.code);
    console.log(`${env().SASAR_URL}/link/${answer.value.token}`);
    return 0;
  },
};

function readPerson(args: string[]) {
  const options = { name: { type: "string" }, email: { type: "string" }, regency: { type: "string" } } as const;
  try {
    const { values } = parseArgs({ args, options });
    const person = Invitation.pick({ name: true, email: true }).safeParse(values);
    return person.success ? { ...person.data, regency: values.regency } : null;
  } catch {
    return null;
  }
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}
