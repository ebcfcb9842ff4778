import { globSync, readFileSync } from "node:fs";
import type { ReactNode } from "react";
import { type AbstractIntlMessages, createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { LOCALES } from "./locale.ts";
import { loadMessages } from "./messages.ts";

const byLocale = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, flatten(await loadMessages(locale))] as const)),
);
const indonesian = byLocale.id ?? new Map<string, string>();

describe("the two languages", () => {
  it("say the same things: every key has both texts", () => {
    const keys = (locale: string) => [...(byLocale[locale]?.keys() ?? [])].sort();
    expect(keys("en")).toEqual(keys("id"));
  });

  it("ask for the same values", () => {
    const different = [...indonesian].filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(byLocale.en?.get(key) ?? "").join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(LOCALES)("can be read: no text of %s is empty or has broken braces", (locale) => {
    const broken: string[] = [];
    for (const [key, text] of byLocale[locale] ?? []) {
      const translate = createTranslator({ locale, messages: { text }, onError: () => broken.push(key) });
      const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 1]));
      const tags = Object.fromEntries(
        [...text.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (inner: ReactNode) => inner]),
      );
      void translate.rich("text", { ...values, ...tags });
      if (text.trim() === "") broken.push(key);
    }
    expect(broken).toEqual([]);
  });

  it("say one row and two rows: no English count has a plural alone", () => {
    const counts = "count|rows|households|members|months|seconds|people|lists";
    const alone = new RegExp(`\\{(?:${counts})\\} (?:\\w+s\\b|people|were|are)`);
    const wrong = [...(byLocale.en ?? [])].filter(([, text]) => !text.includes("plural") && alone.test(text));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("keep the wording of the desk: no pleading, no exclamation marks", () => {
    const wrong = [...indonesian].filter(([, text]) => /\b(silakan|mohon|yang bersangkutan)\b|!/i.test(text));
    expect(wrong).toEqual([]);
  });
});

describe("the pages", () => {
  it("ask only for texts there are", () => {
    const missing = globSync("src/**/*.{ts,tsx}", { exclude: ["**/*.test.ts"] }).flatMap((file) =>
      keysAskedBy(readFileSync(file, "utf8"))
        .filter((key) => !exists(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});

/** The literal keys a file asks for, by the translators it makes: `const t = useTranslations("kit")` … `t("close")`. */
function keysAskedBy(source: string): string[] {
  const translators = source.matchAll(/const (\w+) = (?:await )?(?:use|get)Translations\(\s*"([\w.]+)"\s*\)/g);
  const namespaces = new Map<string, Set<string>>();
  for (const [, name = "", namespace = ""] of translators) {
    namespaces.set(name, (namespaces.get(name) ?? new Set()).add(namespace));
  }
  return [...namespaces].flatMap(([name, spaces]) => {
    const [only] = spaces;
    if (spaces.size !== 1 || only === undefined) return [];
    const calls = source.matchAll(new RegExp(`(?<![.\\w])${name}(?:\\.rich|\\.markup)?\\(\\s*"([\\w.]+)"`, "g"));
    return [...calls].map(([, key]) => `${only}.${key}`);
  });
}

function exists(key: string): boolean {
  return indonesian.has(key);
}

function argumentsOf(text: string): string[] {
  const names = [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? "");
  return [...new Set(names)].sort();
}

function flatten(tree: AbstractIntlMessages, prefix = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") flat.set(`${prefix}${key}`, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}
