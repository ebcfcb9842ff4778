import { z } from "zod";
import { StartRefused } from "./start-refused.ts";

/** 32 random bytes in base64, the length of an AES-256 or HMAC-SHA-256 key. */
const Key = z.base64().refine((text) => Buffer.from(text, "base64").length === 32, "must be 32 bytes in base64");

/**
 * The keys that seal personal data: `keys` by id, `active` names the one that seals, the others only open what they
 * sealed before; `index` makes the blind index and never rotates with them.
 */
const Keyring = z
  .object({ active: z.string().min(1), keys: z.record(z.string().min(1), Key), index: Key })
  .refine((ring) => ring.active in ring.keys, "`active` must name one of `keys`");
export type Keyring = z.infer<typeof Keyring>;

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://");
const switchValue = z.enum(["0", "1"]).transform((value) => value === "1");

const Env = z.object({
  /** TCP port of the web server. */
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Folder of the embedded database, sealed files and generated secrets. */
  SASAR_DATA_DIR: z.string().min(1).default("data"),
  /** The owner's connection: migrates and creates roles. */
  DATABASE_URL: postgresUrl.optional(),
  /** The application's connection: role `sasar_app`, which owns no table. */
  DATABASE_RUNTIME_URL: postgresUrl.optional(),
  /** Public address, without a slash at the end; http://localhost:PORT where absent. */
  SASAR_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  SASAR_KEYS: z
    .string()
    .transform((text, context) => parseJson(text, context))
    .pipe(Keyring)
    .optional(),
  /** Signs the session tokens. */
  SASAR_AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  /** 1 asks for the demo regency, 0 refuses it; absent: only on a new embedded database. */
  SASAR_DEMO: switchValue.optional(),
  /** Kemendagri code of the regency a new database is made for. */
  SASAR_REGENCY: z
    .string()
    .regex(/^\d{2}\.\d{2}$/, "must be a code such as 61.11")
    .default("61.11"),
  /** Set by Next.js and vitest. */
  NODE_ENV: z.enum(["development", "production", "test"]).optional(),
  /** 1 shows /kit, the page of all components, outside development too. */
  SASAR_KIT: switchValue.optional(),
  /** Where the person stood who typed `npm run …`: npm itself moves to the project's root. */
  INIT_CWD: z.string().optional(),
});

type Parsed = z.infer<typeof Env>;
export type Env = Omit<Parsed, "SASAR_URL"> & { SASAR_URL: string };

let known: Env | undefined;

/**
 * The settings of this process, read once. Variables the launcher always sets (`DATABASE_URL`, `SASAR_KEYS`, …) are
 * optional here because the build runs without them: ask for them with {@link requireEnv}.
 */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** A setting this process cannot work without. */
export function requireEnv<Name extends keyof Env>(name: Name): NonNullable<Env[Name]> {
  const value = env()[name];
  if (value === undefined || value === null) {
    throw new StartRefused(`${name} is not set. Start Sasar with \`npm start\`, or see .env.example.`);
  }
  return value;
}

/** Parses settings; an empty variable counts as absent. Throws one sentence per wrong setting, without its value. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Env.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
    throw new StartRefused(`Wrong settings: ${sentences.join(" ")} See .env.example.`);
  }
  return { ...parsed.data, SASAR_URL: parsed.data.SASAR_URL ?? `http://localhost:${parsed.data.PORT}` };
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "must be JSON" });
    return z.NEVER;
  }
}
