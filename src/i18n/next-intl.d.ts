import type { Locale } from "./locale.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
  }
}
