import { expect, it } from "vitest";
import { readSourceFiles } from "./source-files.ts";

/** Components without a picture of their own, and where they are at work. */
const UNSEEN: Record<string, string> = {
  "field-words.tsx": "says what the browser says of a field, in the root layout",
  "leave-guard.tsx": "asks before typed work is left, in the root layout",
  "menu-panel.tsx": "what a menu opens, loaded by menu.tsx",
  "facet-select.tsx": "what facets are on a phone, drawn by facets.tsx",
  "mark-icon.tsx": "the shapes that severity.tsx and message.tsx draw",
};

const shown = readSourceFiles("src/app/kit/**/*.tsx").map(({ text }) => text);
const components = readSourceFiles("src/ui/kit/*.tsx").map(({ path }) => path.slice("src/ui/kit/".length));

it.each(components.filter((file) => !(file in UNSEEN)))("%s stands on the page of the kit", (file) => {
  expect(shown.some((text) => text.includes(`"#ui/kit/${file}"`))).toBe(true);
});

it("keeps its list of exceptions true", () => {
  expect(Object.keys(UNSEEN).filter((file) => !components.includes(file))).toEqual([]);
});
