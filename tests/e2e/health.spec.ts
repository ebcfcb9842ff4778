import { expect } from "@playwright/test";
import { test } from "#tests/setup/app.ts";

test("a monitor sees that Sasar works, and of which version it is", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({
    ok: true,
    database: "up",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
  expect(response.headers()["cache-control"]).toContain("no-store");
});

test("a stranger is led to the sign-in page", async ({ page }) => {
  await page.goto("/users");
  await expect(page.getByRole("button", { name: "Masuk" })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/sign-in");
});
