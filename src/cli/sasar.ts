import { readdir } from "node:fs/promises";
import { StartRefused } from "#infrastructure/start-refused.ts";
import type { Command } from "./command.ts";

const NOT_COMMANDS = ["command.ts", "sasar.ts"];

if (import.meta.main) process.exitCode = await runSasar(process.argv.slice(2));

/** Runs one subcommand, with the settings already in the environment, and answers with the exit code. */
export async function runSasar([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return printTable();
  const command = await findCommand(name);
  if (!command) {
    console.error(`There is no \`sasar ${name}\`. \`sasar --help\` lists the commands.`);
    return 2;
  }
  if (wantsHelp(args)) return printHelp(command);
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await closeConnections(command);
  }
}

/** The subcommand of that name, if there is one. Only its own file is loaded. */
export async function findCommand(name: string): Promise<Command | null> {
  return (await listNames()).includes(name) ? loadCommand(name) : null;
}

export function wantsHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

async function printTable(): Promise<number> {
  const loaded = await Promise.all((await listNames()).map(loadCommand));
  const commands = loaded.filter((command) => command !== null);
  const width = Math.max(...commands.map(({ name }) => name.length));
  console.log("Usage: npm run --silent sasar -- <command> [options]\n");
  for (const { name, summary } of commands) console.log(`  ${name.padEnd(width)}  ${summary}`);
  console.log("\n`sasar <command> --help` says more about one of them.");
  return 0;
}

function printHelp(command: Command): number {
  console.log(command.help.trim());
  return 0;
}

async function listNames(): Promise<string[]> {
  const files = await readdir(import.meta.dirname);
  const sources = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return sources
    .filter((file) => !NOT_COMMANDS.includes(file))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

async function loadCommand(name: string): Promise<Command | null> {
  const module: { command?: Command } = await import(`./${name}.ts`);
  return module.command ?? null;
}

/** An open connection pool would keep the process alive. */
async function closeConnections({ needs = "database" }: Command): Promise<void> {
  if (needs !== "database") return;
  const { closeDatabase } = await import("#infrastructure/db/client.ts");
  await closeDatabase();
}
