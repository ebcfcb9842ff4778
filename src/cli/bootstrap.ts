import { createFirstAdministrator } from "#application/access/create-first-administrator.ts";
import { installRegency } from "#application/access/install-regency.ts";
import { keysFit } from "#infrastructure/crypto/key-check.ts";
import { loadKeyRing } from "#infrastructure/crypto/key-ring.ts";
import { findInstalledRegencies, type InstalledRegency } from "#infrastructure/db/load/find-installed-regencies.ts";
import { env } from "#infrastructure/env.ts";
import { newId } from "#infrastructure/id.ts";
import { findRegencyArea } from "#infrastructure/regions/find-regency-area.ts";
import { StartRefused } from "#infrastructure/start-refused.ts";
import type { Command } from "./command.ts";

export const command: Command = {
  name: "bootstrap",
  summary: "See to the first regency of a new database",
  help: `
Usage: sasar bootstrap

Runs at every start, after the migrations. A database without a regency gets one: the synthetic demo regency where
SASAR_DEMO=1, else the regency of SASAR_REGENCY (61.11, Kayong Utara, where that is not set) with its villages and its
planning agency. As long as a regency has no administrator, it prints a one-time link with which one takes up the
account; each start makes a new link and ends the one before.
`,
  async run() {
    const installed = await findInstalledRegencies();
    refuseOtherKeys(installed);
    const regencies = installed.length > 0 ? installed : await installFirst();
    for (const regency of regencies) console.log(await wordsFor(regency));
    return 0;
  },
};

/** With other keys every identity number would be lost to sight, and new ones would match nobody. */
function refuseOtherKeys(regencies: readonly InstalledRegency[]): void {
  const ring = loadKeyRing();
  if (regencies.every(({ keyCheck }) => keyCheck === null || keysFit(keyCheck, ring))) return;
  throw new StartRefused(
    "The keys of this start (SASAR_KEYS, or secrets.json in SASAR_DATA_DIR) are not those the database was sealed with. Put the former keys back.",
  );
}

async function installFirst(): Promise<InstalledRegency[]> {
  if (env().SASAR_DEMO) {
    const { loadDemo } = await import("#demo/load-demo.ts");
    await loadDemo();
  } else {
    await installRegency(await getRegencyArea(env().SASAR_REGENCY));
  }
  return findInstalledRegencies();
}

async function getRegencyArea(id: string) {
  const area = await findRegencyArea(id);
  if (area) return area;
  throw new StartRefused(`SASAR_REGENCY names no regency: ${id}. Give a Kemendagri code, for example 61.11.`);
}

/** What the person who started Sasar is told about a regency: the demo's accounts, the link of an administrator, or nothing. */
async function wordsFor(regency: InstalledRegency): Promise<string> {
  if (regency.demo) return demoWords(regency);
  const link = await createFirstAdministrator({ regencyId: regency.id, now: new Date(), requestId: newId() });
  if (link === null) return "";
  return [
    `${regency.name} has no administrator yet. Whoever opens this link takes up the account (once, within 7 days):`,
    `  ${env().SASAR_URL}/link/${link.token}`,
  ].join("\n");
}

async function demoWords({ name }: InstalledRegency): Promise<string> {
  const { DEMO_PASSWORD, DEMO_USERS } = await import("#demo/desk/users.ts");
  const width = Math.max(...DEMO_USERS.map(({ email }) => email.length));
  const accounts = DEMO_USERS.map(
    ({ email, role, organisation }) => `  ${email.padEnd(width)}  ${role}, ${organisation}`,
  );
  return [
    `${name} is the demo: every person and figure in it is invented. Sign in as one of`,
    ...accounts,
    `with the password ${DEMO_PASSWORD}`,
  ].join("\n");
}
