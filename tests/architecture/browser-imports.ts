import path from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source-files.ts";

/** From a file of the browser to what it brings along, step by step: the last step is the package asked for. */
export type ImportChain = string[];

/** How `name` comes into the browser: by imports that remain once types are gone, starting from each `"use client"` file. */
export function findBrowserImports(files: readonly SourceFile[], name: string): ImportChain[] {
  const importsOf = rememberImports(files);
  const clients = files.filter(({ text }) => text.startsWith('"use client"'));
  return clients.flatMap((client) => {
    const chain = findChain({ from: client.path, to: name, importsOf });
    return chain ? [chain] : [];
  });
}

type ImportsOf = (file: string) => readonly string[];

function findChain({ from, to, importsOf }: { from: string; to: string; importsOf: ImportsOf }): ImportChain | null {
  const seen = new Set([from]);
  const open: ImportChain[] = [[from]];
  for (let chain = open.shift(); chain; chain = open.shift()) {
    for (const next of importsOf(chain.at(-1) ?? "")) {
      if (next === to) return [...chain, next];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...chain, next]);
    }
  }
  return null;
}

/** Reads a file when first asked for it. A server action is called over the wire: it brings nothing along. */
function rememberImports(files: readonly SourceFile[]): ImportsOf {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const read = new Map<string, string[]>();
  return (file) => {
    const text = texts.get(file) ?? "";
    const imports = read.get(file) ?? (text.startsWith('"use server"') ? [] : findImports({ path: file, text }));
    read.set(file, imports);
    return imports;
  };
}

function findImports({ path: from, text }: SourceFile): string[] {
  const tree = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true);
  return tree.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    if (importClause?.isTypeOnly || !ts.isStringLiteral(moduleSpecifier)) return [];
    return [resolve(from, moduleSpecifier.text)];
  });
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  return specifier.startsWith(".") ? path.join(path.dirname(from), specifier) : specifier;
}
