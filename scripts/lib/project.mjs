import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root: every process of Sasar runs there. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A place in the project. */
export const at = (...parts) => path.join(root, ...parts);
