import path from "node:path";
import { env } from "./env.ts";

/** Every process of Sasar starts in the project's root: npm and the launcher see to it. */
const root = () => process.cwd();

/** Embedded database, sealed files, generated secrets. */
export const dataFolder = (): string => path.resolve(/* turbopackIgnore: true */ root(), env().SASAR_DATA_DIR);

/** Sealed files by the SHA-256 of their content; several servers may share this folder. */
export const sealedFilesFolder = (): string => path.join(dataFolder(), "files");

export const migrationsFolder = (): string => path.join(root(), "prisma", "migrations");

/** A path as the person typed it, who may stand elsewhere than in the project's root. */
export const userPath = (typed: string): string => path.resolve(env().INIT_CWD ?? root(), typed);
