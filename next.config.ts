import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types: a server only builds.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // forbidden() answers 403 with src/app/forbidden.tsx.
    authInterrupts: true,
  },
  // Native modules and WebAssembly are required at run time, not bundled.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "pino", "pdfmake"],
};

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");

export default withNextIntl(config);
