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
    // A lost connection holds requests back until it is there again; without this the page would give way to the browser's own
    // error, and with it what was typed.
    useOffline: true,
  },
  // Native modules and WebAssembly are required at run time, not bundled.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "pino", "pdfmake"],
};

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");

export default withNextIntl(config);
