import { findCommand, runSasar, wantsHelp } from "../../src/cli/sasar.ts";
import { stopUnlessUsed } from "../../src/infrastructure/db/embedded/server.ts";
import { openRuntime } from "../../src/infrastructure/runtime.ts";
import { prepareDatabase } from "./prepare-database.mjs";
import { isLaunched } from "./run-record.mjs";

/** Runs a subcommand with what it needs in place, and leaves the database as it was: running or not. */
export async function runWithDatabase(args) {
  const needs = await findNeeds(args);
  if (needs === "nothing") return runSasar(args);
  const { embedded, variables } = await openRuntime(process.env);
  const close = async () => {
    if (embedded) await stopUnlessUsed(embedded);
  };
  closeOnSignal(close);
  try {
    Object.assign(process.env, variables);
    if (needs === "database" && !isLaunched(variables.SASAR_DATA_DIR)) await prepareDatabase({ variables });
    return await runSasar(args);
  } finally {
    await close();
  }
}

async function findNeeds([name, ...args]) {
  if (name === undefined || wantsHelp(args)) return "nothing";
  const command = await findCommand(name);
  return command ? (command.needs ?? "database") : "nothing";
}

function closeOnSignal(close) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signal, async () => {
      await close();
      process.exit(130);
    });
  }
}
