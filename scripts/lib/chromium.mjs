import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { at } from "./project.mjs";
import { refused } from "./refused.mjs";
import { run } from "./run.mjs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium as an npm package, with the system libraries it needs: for machines on which we may not install programs. */
const PACKAGE = "@sparticuz/chromium@147.0.0";
const FOLDER = at("node_modules", ".cache", "chromium");

/**
 * Finds a Chromium for the browser tests or gets one: from Debian's packages where we may, else from npm. Answers with
 * the variables under which the tests run, `SASAR_CHROMIUM` among them.
 */
export async function ensureChromium() {
  const found = findChromium() ?? (await installPackage());
  return found ? { SASAR_CHROMIUM: found } : fromNpm();
}

function findChromium() {
  const { SASAR_CHROMIUM = "" } = process.env;
  return [SASAR_CHROMIUM, ...PLACES].find((place) => place !== "" && existsSync(place));
}

async function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.error("Installing Chromium for the browser tests …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { output: "capture", env });
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  const { code, text } = await run("apt-get", install, { output: "capture", env });
  if (code !== 0) console.error(text.trimEnd());
  return findChromium();
}

/** The package unpacks itself, with its libraries where it believes itself on the platform it was made for. */
async function fromNpm() {
  mkdirSync(FOLDER, { recursive: true });
  const package_ = path.join(FOLDER, "package.json");
  if (!existsSync(package_)) {
    console.error("Fetching Chromium for the browser tests from npm …");
    writeFileSync(package_, '{"private":true,"type":"module"}\n');
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE], {
      cwd: FOLDER,
      output: "stderr",
    });
  }
  const script = 'import chromium from "@sparticuz/chromium"; process.stdout.write(await chromium.executablePath());';
  const env = { ...process.env, TMPDIR: FOLDER, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  const options = { cwd: FOLDER, env, output: "answer" };
  const { code, text } = await run(process.execPath, ["--input-type=module", "-e", script], options);
  if (code !== 0) {
    throw refused(
      "The browser tests need Chromium. Install it (Debian: apt-get install chromium), or name its program in SASAR_CHROMIUM.",
    );
  }
  return {
    SASAR_CHROMIUM: text,
    LD_LIBRARY_PATH: path.join(FOLDER, "al2023", "lib"),
    FONTCONFIG_PATH: path.join(FOLDER, "fonts"),
  };
}
