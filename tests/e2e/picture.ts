import type { Page } from "@playwright/test";

/** Where the pictures of the README and the guide are kept; they are taken anew with `DOCS_PICTURES=1`. */
const DOCS = "docs/images";

/** Keeps a picture of a step in test-results; and, where pictures for the documentation are taken, in docs/images. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/pictures/${name}.png`, animations: "disabled" });
  if (process.env.DOCS_PICTURES === "1") {
    await page.screenshot({ path: `${DOCS}/${name}.png`, animations: "disabled" });
  }
}
