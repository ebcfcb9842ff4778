import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AbstractIntlMessages } from "use-intl";
import type { Locale } from "./locale.ts";

/**
 * All texts of one language: each `messages/<locale>/<namespace>.json` under its file name.
 * `{ common: { save: "Simpan" }, shell: { … } }`. Read once a process; the folder is found from the working directory,
 * which is the root of the project for the server, the worker, the command line and the tests alike.
 */
export async function loadMessages(locale: Locale): Promise<AbstractIntlMessages> {
  const folder = join(process.cwd(), "src", "i18n", "messages", locale);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  const entries = await Promise.all(
    files.map(async (file): Promise<[string, AbstractIntlMessages]> => {
      const text = await readFile(join(folder, file), "utf8");
      return [file.slice(0, -".json".length), JSON.parse(text)];
    }),
  );
  return Object.fromEntries(entries);
}
