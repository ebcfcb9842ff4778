import { PrismaPg } from "@prisma/adapter-pg";
import { requireEnv } from "../env.ts";
import { PrismaClient } from "./generated/client.ts";

let known: PrismaClient | undefined;

/** The application's connection pool: role `sasar_app`, which sees nothing without a tenant (see with-tenant). */
export function prisma(): PrismaClient {
  known ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: requireEnv("DATABASE_RUNTIME_URL"), max: 10 }),
  });
  return known;
}

export async function closeDatabase(): Promise<void> {
  await known?.$disconnect();
  known = undefined;
}
