/** How the interface looks: by hand light or dark, or as the device wishes. */
export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that remembers it; read on the server, so no script has to run before the first paint. */
export const THEME_COOKIE = "sasar_theme";

export function themeOf(text: string | undefined): Theme {
  return THEMES.find((theme) => theme === text) ?? "system";
}
