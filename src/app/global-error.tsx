"use client";

import "./globals.css";

/**
 * Shown when even the root layout throws, so without the texts of a language: both are said. It is a whole document and
 * follows the device's theme.
 */
export default function EverythingFailed({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="id">
      <body>
        <title>Sasar</title>
        <main className="mx-auto grid min-h-dvh max-w-md content-center justify-items-start gap-3 px-pane">
          <h1 className="text-2xl">Sasar gagal dimuat</h1>
          <p className="text-md text-ink-2">
            Tidak ada yang berubah. Coba lagi; bila tetap gagal, hubungi administrator.
          </p>
          <p lang="en" className="text-ink-2">
            Sasar could not be loaded. Nothing has changed. Try again; if it fails again, tell the administrator.
          </p>
          <button
            type="button"
            onClick={() => retry()}
            className="mt-2 h-control rounded-md bg-accent px-4 text-button font-medium text-on-accent"
          >
            Coba lagi <span lang="en">/ Try again</span>
          </button>
        </main>
      </body>
    </html>
  );
}
