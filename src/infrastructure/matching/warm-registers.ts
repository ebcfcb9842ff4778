import { findInstalledRegencies } from "../db/load/find-installed-regencies.ts";
import { withTenant } from "../db/with-tenant.ts";
import { log } from "../log/log.ts";
import { openMatchRegister } from "./match-registers.ts";

/** Reads the registers of all regencies as a process starts, so that nobody's first row waits for it. A failure only costs that wait. */
export async function warmRegisters(): Promise<void> {
  try {
    for (const { id: regencyId } of await findInstalledRegencies()) {
      const started = performance.now();
      const { index } = await withTenant({ regencyId, organisationIds: [], scope: "regency" }, (tx) =>
        openMatchRegister(tx, regencyId),
      );
      const ms = Math.round(performance.now() - started);
      log.info({ regencyId, people: index.register.people, ms }, "Register read for matching");
    }
  } catch (error) {
    log.warn({ err: error }, "Register not read yet for matching");
  }
}
