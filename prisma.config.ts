import { defineConfig } from "prisma/config";

/** The Prisma CLI generates the client; SQL migrations are applied by src/infrastructure/db/migrate.ts. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
