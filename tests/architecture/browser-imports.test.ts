import { describe, expect, it } from "vitest";
import { findBrowserImports } from "./browser-imports.ts";
import { readSourceFiles } from "./source-files.ts";

describe("what the browser loads", () => {
  it("holds no schemas: the server parses, the browser gets plain data and lists of names", () => {
    expect(findBrowserImports(readSourceFiles(), "zod")).toEqual([]);
  });
});

describe("finding what a file of the browser brings along", () => {
  const list = { path: "src/domain/list.ts", text: 'import { z } from "zod";' };
  const find = (text: string) => findBrowserImports([{ path: "src/app/page.tsx", text }, list], "zod");

  it.each([
    ["through another file", '"use client";\nimport { List } from "#domain/list.ts";', 1],
    ["by a path", '"use client";\nimport { List } from "../domain/list.ts";', 1],
    ["a type alone, which is gone in the browser", '"use client";\nimport type { List } from "#domain/list.ts";', 0],
    ["a file of the server", 'import { List } from "#domain/list.ts";', 0],
  ])("%s", (_name, text, chains) => {
    expect(find(text)).toHaveLength(chains);
  });

  it("names the way", () => {
    expect(find('"use client";\nimport { List } from "#domain/list.ts";')).toEqual([
      ["src/app/page.tsx", "src/domain/list.ts", "zod"],
    ]);
  });
});
