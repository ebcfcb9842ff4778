import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native modules and WebAssembly are required at run time, not bundled.
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "pino", "pdfmake"],
};

export default config;
