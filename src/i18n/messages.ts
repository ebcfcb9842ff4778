import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { AbstractIntlMessages } from "use-intl";
import type { Locale } from "./locale.ts";

/**
 * All texts of one language: each `messages/<locale>/<namespace>.json` under its file name.
 * `{ common: { save: "Simpan" }, shell: { … } }`. A file is read again only when it has changed. The folder is found from
 * the working directory, which is the root of the project for the server, the worker, the command line and the tests.
 */
export async function loadMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const folder = join(process.cwd(), "src", "i18n", "messages", locale);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  const entries = await Promise.all(
    files.map(async (file) => [file.slice(0, -".json".length), await readNamespace(join(folder, file))] as const),
  );
  return Object.fromEntries(entries);
}

const read = new Map<string, { changedAt: number; messages: AbstractIntlMessages }>();

async function readNamespace(path: string): Promise<AbstractIntlMessages> {
  const { mtimeMs: changedAt } = await stat(path);
  const known = read.get(path);
  if (known?.changedAt === changedAt) return known.messages;
  const messages: AbstractIntlMessages = JSON.parse(await readFile(path, "utf8"));
  read.set(path, { changedAt, messages });
  return messages;
}
