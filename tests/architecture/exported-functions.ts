import ts from "typescript";
import type { SourceFile } from "./source-files.ts";

/** A function that a file exports: what it is called, which functions its body calls, and how many lines it has. */
export type ExportedFunction = { name: string; calls: string[]; lines: number };

export function findExportedFunctions({ path, text }: SourceFile): ExportedFunction[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return tree.statements.filter(isExported).flatMap(findFunctions).map(describe);
}

type NamedFunction = { name: string; node: ts.Node };

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function findFunctions(statement: ts.Statement): NamedFunction[] {
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? "default", node: statement }];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map((node) => ({ name: node.name.getText(), node }));
}

function describe({ name, node }: NamedFunction): ExportedFunction {
  return { name, calls: findCalls(node), lines: node.getText().split("\n").length };
}

function findCalls(node: ts.Node): string[] {
  const own = ts.isCallExpression(node) ? [node.expression.getText()] : [];
  return [...own, ...node.getChildren().flatMap(findCalls)];
}
