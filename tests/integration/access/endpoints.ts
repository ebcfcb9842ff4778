import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * What the application answers to from outside: every server action (an exported function of a "use server" file), every
 * loader of a page (an exported `load…`) and every method of a route handler. `key` names it in the matrix:
 * `(desk)/users/actions.ts disableUser`, `api/uploads/[kind]/route.ts POST`.
 */
export type Endpoint = { key: string; file: string; name: string };

const APP = path.resolve("src/app");

const KINDS = [
  {
    isIn: (_file: string, source: string) => /^["']use server["']/m.test(source),
    names: /^export async function (\w+)/gm,
  },
  { isIn: (file: string) => file.endsWith(".ts"), names: /^export (?:async )?function (load\w+)/gm },
  {
    isIn: (file: string) => path.basename(file) === "route.ts",
    names: /^export (?:async function |const |\{.*? as )(GET|HEAD|POST|PUT|PATCH|DELETE)\b/gm,
  },
];

export async function listEndpoints(): Promise<Endpoint[]> {
  const sources = await readSources();
  return sources.flatMap(({ file, source }) =>
    KINDS.filter(({ isIn }) => isIn(file, source)).flatMap(({ names }) =>
      [...source.matchAll(names)].map(([, name = ""]) => ({ key: `${file} ${name}`, file, name })),
    ),
  );
}

/** Files with an action inside a component, which no scan of exports would find: there are none but on the kit's own pages. */
export async function listHiddenActions(): Promise<string[]> {
  const sources = await readSources();
  return sources
    .filter(({ file, source }) => !file.startsWith("kit/") && /^\s+["']use server["']/m.test(source))
    .map(({ file }) => file);
}

/** The pages behind the desk, and whether each asks who is there before it shows anything. */
export async function listPages(): Promise<{ file: string; asksWho: boolean }[]> {
  const sources = await readSources();
  return sources
    .filter(({ file }) => file.startsWith("(desk)/") && path.basename(file) === "page.tsx")
    .map(({ file, source }) => ({
      file,
      asksWho: /loader\.ts"|\bload[A-Z]\w*\(|\brequire(?:Actor|Request)\(/.test(source),
    }));
}

async function readSources(): Promise<{ file: string; source: string }[]> {
  const entries = await readdir(APP, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(APP, path.join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(files.map(async (file) => ({ file, source: await readFile(path.join(APP, file), "utf8") })));
}
